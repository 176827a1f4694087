import { randomUUID } from 'node:crypto';
import { makeLinkToken } from '@coranto/newsroom';
import {
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  type Newsroom,
  openDatabaseForTests,
  type TestEdition,
} from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApiForTests, password, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let en: TestEdition;
let owner: string;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  api = await openApiForTests(newsroom);
  owner = await api.signInAs('owner', null);
});

const send = (cookie: string, method: 'POST' | 'PUT' | 'DELETE', url: string, payload: object = {}) =>
  api.ask(cookie, { method, url, payload });
const staff = async (text = '') => (await api.ask(owner, { url: `/api/staff?text=${text}` })).json().people;

/** What the mail would bring: the token of the newest link of a person. */
async function tokenOf(personId: string): Promise<string> {
  const link = await newsroom.database.read
    .selectFrom('person_link')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return (await makeLinkToken(newsroom, { linkId: link.id })) ?? '';
}

describe('an invitation', () => {
  const invite = async () => {
    const personId = randomUUID();
    const roles = [{ editionId: en.editionId, role: 'reporter' }];
    const answer = await send(owner, 'POST', '/api/staff', { personId, email: 'nare@example.org', language: 'hy', roles });
    expect(answer.statusCode).toBe(200);
    return personId;
  };
  const accept = (token: string) =>
    send('', 'POST', '/api/invitation/accept', { token, name: 'Նարե', password, language: 'hy', timeZone: 'Asia/Yerevan' });

  it('lets somebody in once, with the roles it was made with; looking at it uses nothing up', async () => {
    const personId = await invite();
    expect(await staff('nare')).toMatchObject([{ personId, state: 'invited', roles: [{ editionId: en.editionId, role: 'reporter' }] }]);
    const token = await tokenOf(personId);
    for (const _ of [1, 2]) {
      expect((await send('', 'POST', '/api/invitation', { token })).json()).toEqual({ email: 'nare@example.org', language: 'hy' });
    }
    expect((await accept(token)).statusCode).toBe(200);
    expect((await accept(token)).json().code).toBe('WrongCredentials');
    const cookie = await api.signIn('nare@example.org');
    expect((await api.ask(cookie, { url: '/api/session' })).json().person).toMatchObject({ name: 'Նարե', language: 'hy' });
    const stored = await newsroom.database.read.selectFrom('person_link').selectAll().execute();
    expect(stored).toEqual([]);
  });

  it('ends after seven days, when it is renewed, and when it is taken back', async () => {
    const personId = await invite();
    const first = await tokenOf(personId);
    await send(owner, 'POST', `/api/staff/${personId}/invitation`);
    expect((await accept(first)).json().code).toBe('WrongCredentials');
    const second = await tokenOf(personId);
    await newsroom.database.write((tx) =>
      tx
        .updateTable('person_link')
        .set({ expires_at: new Date(Date.now() - 1000) })
        .execute(),
    );
    expect((await accept(second)).json().code).toBe('WrongCredentials');
    await send(owner, 'POST', `/api/staff/${personId}/invitation`);
    const third = await tokenOf(personId);
    expect((await send(owner, 'DELETE', `/api/staff/${personId}/invitation`)).statusCode).toBe(200);
    expect((await accept(third)).json().code).toBe('WrongCredentials');
    expect(await staff('nare')).toEqual([]);
  });

  it('is a matter of owners', async () => {
    const editor = await api.signInAs('editor', null);
    const payload = { personId: randomUUID(), email: 'x@example.org', language: 'en', roles: [{ editionId: null, role: 'owner' }] };
    expect((await send(editor, 'POST', '/api/staff', payload)).statusCode).toBe(403);
    expect((await api.ask(editor, { url: '/api/staff' })).statusCode).toBe(403);
  });
});

describe('a new password', () => {
  it('is asked for with the same answer whether the address is known or not, and not without end', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const ask = (address: string) => send('', 'POST', '/api/new-password/ask', { email: address });
    const [known, unknown] = [await ask(email), await ask('nobody@example.org')];
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    for (let count = 0; count < 5; count++) await ask('nobody@example.org');
    expect((await ask('nobody@example.org')).statusCode).toBe(429);
    expect((await newsroom.database.read.selectFrom('mail').selectAll().execute()).length).toBe(1);
  });

  it('ends every session when it is set', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const before = await api.signIn(email);
    await send('', 'POST', '/api/new-password/ask', { email });
    const person = (await staff(email.slice(0, 20)))[0];
    const answer = await send('', 'POST', '/api/new-password', {
      token: await tokenOf(person.personId),
      password: 'another long sentence',
    });
    expect(answer.statusCode).toBe(200);
    expect((await api.ask(before, { url: '/api/session' })).json().person).toBeNull();
  });
});

describe('somebody who leaves', () => {
  it('is out at once, what they worked on goes to another, who is told', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const cookie = await api.signIn(email);
    const story = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID(), kind: 'news', slugline: 'quay' };
    const content = (await aLiveArticle(newsroom, en)) && {
      headline: 'Quay',
      kicker: null,
      standfirst: '',
      sectionId: null,
      bylines: [],
      dateline: null,
      leadPicture: null,
      topicIds: [],
      prose: { version: 1, blocks: [] },
    };
    expect((await send(cookie, 'POST', '/api/stories', { ...story, editionId: en.editionId, content })).statusCode).toBe(200);
    const leaving = (await staff(email.slice(0, 20)))[0].personId;
    const heirEmail = await api.addSomebody('editor', null);
    const heir = (await staff(heirEmail.slice(0, 20)))[0].personId;
    expect((await api.ask(owner, { url: `/api/staff/${leaving}/held` })).json()).toMatchObject({ stories: 1 });
    const gone = await send(owner, 'POST', `/api/staff/${leaving}/deactivate`, { handOverTo: heir });
    expect(gone.json()).toMatchObject({ stories: 1 });
    expect((await api.ask(cookie, { url: '/api/session' })).json().person).toBeNull();
    expect((await api.ask(owner, { url: `/api/staff/${heir}/held` })).json()).toMatchObject({ stories: 1 });
    const told = (await api.ask(await api.signIn(heirEmail), { url: '/api/notifications' })).json();
    expect(told.notifications).toMatchObject([{ kind: 'handed-over', details: { stories: 1 } }]);
    await send(owner, 'POST', `/api/staff/${leaving}/reactivate`);
    expect(await api.signIn(email)).toContain('=');
  });

  it('is never the last owner', async () => {
    const people = await staff();
    const owners = people.filter((each: { roles: { role: string }[] }) => each.roles.some(({ role }) => role === 'owner'));
    expect(owners.length).toBe(1);
    const roles = [{ editionId: null, role: 'editor' }];
    expect((await send(owner, 'PUT', `/api/staff/${owners[0].personId}/roles`, { roles })).json()).toMatchObject({ place: 'lastOwner' });
    expect((await send(owner, 'POST', `/api/staff/${owners[0].personId}/deactivate`, { handOverTo: null })).statusCode).toBe(400);
  });
});

describe('sessions', () => {
  it('are listed by device, and ended one by one', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const [here, there] = [await api.signIn(email), await api.signIn(email)];
    const { sessions } = (await api.ask(here, { url: '/api/me/sessions' })).json();
    expect(sessions.map((session: { isThis: boolean }) => session.isThis).sort()).toEqual([false, true]);
    const other = sessions.find((session: { isThis: boolean }) => !session.isThis);
    expect((await send(owner, 'DELETE', `/api/me/sessions/${other.sessionId}`)).statusCode).toBe(404);
    await send(here, 'DELETE', `/api/me/sessions/${other.sessionId}`);
    expect((await api.ask(there, { url: '/api/session' })).json().person).toBeNull();
    expect((await api.ask(here, { url: '/api/session' })).json().person).not.toBeNull();
  });
});

describe('contributors', () => {
  const add = async (name: string, language = 'en') => {
    const contributorId = randomUUID();
    await send(owner, 'POST', '/api/contributors', { contributorId, kind: 'person', language, name, title: '' });
    return contributorId;
  };

  it('that were entered twice are merged: what names the one is answered with the other', async () => {
    const [twice, once] = [await add('Lena Marsh'), await add('Lena Marsch')];
    await add('Лена Марш', 'ru');
    const byline = [{ contributorId: twice, role: 'reporter' as const }];
    await aLiveArticle(newsroom, en, { bylines: byline as never });
    expect((await send(owner, 'POST', `/api/contributors/${twice}/merge`, { intoId: once })).statusCode).toBe(200);
    const asked = (await api.ask(owner, { url: `/api/contributors?ids=${twice}` })).json().contributors;
    expect(asked).toMatchObject([{ contributorId: twice, slug: 'lena-marsch', words: [{ name: 'Lena Marsch' }] }]);
    const found = (await api.ask(owner, { url: '/api/contributors?text=lena' })).json().contributors;
    expect(found.map((each: { contributorId: string }) => each.contributorId)).toEqual([once]);
    const page = (await api.ask(owner, { url: `/api/contributors/${once}` })).json();
    expect(page.articles.length).toBe(1);
    const subjects = await newsroom.database.published.selectFrom('published_subject').select('subject_id').execute();
    expect(subjects.map((row) => row.subject_id)).toContain(once);
    expect(
      (await send(await api.signInAs('reporter', en.editionId), 'POST', `/api/contributors/${once}/merge`, { intoId: twice })).statusCode,
    ).toBe(403);
  });

  it('are found among ten thousand without reading them all', async () => {
    await newsroom.database.write(async (tx) => {
      const rows = Array.from({ length: 10_000 }, (_, count) => ({
        id: randomUUID(),
        slug: `somebody-${count}`,
        kind: 'person' as const,
        portrait_id: null,
      }));
      for (let at = 0; at < rows.length; at += 2000) {
        const part = rows.slice(at, at + 2000);
        await tx.insertInto('contributor').values(part).execute();
        await tx
          .insertInto('contributor_words')
          .values(part.map(({ id, slug }) => ({ contributor_id: id, language: 'en', name: `Some ${slug}`, title: '', bio: '' })))
          .execute();
      }
    });
    const first = (await api.ask(owner, { url: '/api/contributors' })).json();
    expect([first.contributors.length, typeof first.nextCursor]).toEqual([50, 'string']);
    const named = (await api.ask(owner, { url: '/api/contributors?text=9999' })).json().contributors;
    expect(named).toHaveLength(1);
  });
});

describe('the logbook', () => {
  it('tells owners everything and editors what concerns their editions, page by page, by person, act and words', async () => {
    const hy = await anEdition(newsroom, 'hy');
    await aLiveArticle(newsroom, en, { headline: 'In English' });
    await aLiveArticle(newsroom, hy, { headline: 'In Armenian' });
    const editor = await api.signInAs('editor', en.editionId);
    const lines = (await api.ask(editor, { url: '/api/logbook' })).json().lines;
    expect(new Set(lines.map((line: { editionId: string }) => line.editionId))).toEqual(new Set([en.editionId]));
    const all = (await api.ask(owner, { url: '/api/logbook?words=armenian' })).json().lines;
    expect(all[0]).toMatchObject({ recordName: 'In Armenian', personName: 'Olga' });
    const created = (await api.ask(owner, { url: `/api/logbook?act=create-story&person=${anOwner.id}` })).json();
    expect(created.lines).toHaveLength(2);
    expect((await api.ask(await api.signInAs('reporter', null), { url: '/api/logbook' })).statusCode).toBe(403);
  });

  it('is exported for owners without a cell that a spreadsheet would run', async () => {
    await aLiveArticle(newsroom, en, { headline: '=HYPERLINK("https://evil.example")' });
    const csv = await api.ask(owner, { url: '/api/logbook.csv?act=create-story' });
    expect(csv.body).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect((await api.ask(await api.signInAs('editor', null), { url: '/api/logbook.csv' })).statusCode).toBe(403);
  });
});
