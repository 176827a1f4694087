import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { beforeEach, expect, it } from 'vitest';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { addPerson, deactivatePerson } from '../people/people.ts';
import { aNewsroom, anOwner, openDatabaseForTests } from '../testing/testing.ts';
import { listNotifications, markNotificationsRead, type Notice, notify } from './notification.ts';

let newsroom: Newsroom;
let ben: Person;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  ben = await somebody('Ben');
});

async function somebody(name: string): Promise<Person> {
  const person = { id: randomUUID(), name, email: `${randomUUID()}@example.org`, roles: [] };
  await addPerson(newsroom, anOwner, { ...person, password: 'a long sentence' });
  return { ...person, language: 'en' };
}

const tell = (given: Partial<Notice> = {}) =>
  carryOut(newsroom, anOwner, (acting) =>
    notify(acting, { personIds: [ben.id], kind: 'mention', recordKind: 'article', recordId: randomUUID(), ...given }),
  );

const heard = async (person: Person, after: { isRead: boolean; seq: number } | null = null, count = 10) =>
  listNotifications(newsroom, person, { count, after });

it('tells those who are named, but nobody of what they did themselves', async () => {
  await tell({ personIds: [ben.id, anOwner.id, ben.id], details: { title: 'The quay' } });
  expect(await heard(ben)).toMatchObject({
    unread: 1,
    lines: [{ kind: 'mention', causedByName: 'Olga', details: { title: 'The quay' }, readAt: null }],
  });
  expect((await heard(anOwner)).lines).toEqual([]);
});

it('tells nothing of a command that was undone', async () => {
  const undone = carryOut(newsroom, anOwner, async (acting) => {
    await notify(acting, { personIds: [ben.id], kind: 'due', recordKind: 'article', recordId: null });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect((await heard(ben)).lines).toEqual([]);
});

it('tells with a key once', async () => {
  await tell({ kind: 'due', key: 'due:1' });
  await tell({ kind: 'due', key: 'due:1' });
  expect((await heard(ben)).unread).toBe(1);
});

it('tells nobody who may no longer sign in', async () => {
  await deactivatePerson(newsroom, anOwner, { personId: ben.id });
  await tell();
  expect((await heard(ben)).lines).toEqual([]);
});

it('lists what is unread first, page by page, and each marks their own as read', async () => {
  for (const title of ['one', 'two', 'three', 'four']) await tell({ details: { title } });
  const first = await heard(ben);
  await markNotificationsRead(newsroom, ben, { seqs: [first.lines[0]?.seq ?? 0] });
  await markNotificationsRead(newsroom, anOwner, { seqs: first.lines.map(({ seq }) => seq) });
  const titles: unknown[] = [];
  let after: { isRead: boolean; seq: number } | null = null;
  for (;;) {
    const { lines, unread } = await heard(ben, after, 1);
    const line = lines[0];
    expect(unread).toBe(3);
    if (!line) break;
    titles.push(line.details.title);
    after = { isRead: line.readAt !== null, seq: line.seq };
  }
  expect(titles).toEqual(['three', 'two', 'one', 'four']);
  await markNotificationsRead(newsroom, ben, { upTo: first.lines[0]?.seq ?? 0 });
  expect((await heard(ben)).unread).toBe(0);
});
