import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { openUnnotedReading, readViews } from '../published/published.ts';
import { publishArticle, translateArticle } from '../story/story.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { listFlooded, listViewsByDay, mostOfNetwork, openViewCounter, thisMachine, type ViewCounter } from './views.ts';

let newsroom: Newsroom;
let ar: TestEdition;
let articleId: string;
let now: Date;
let counter: ViewCounter;

const minutes = 60_000;
const clock = () => now.getTime();
const opened: ViewCounter[] = [];
async function open(of: Newsroom = newsroom): Promise<ViewCounter> {
  const node = await openViewCounter(of, clock);
  opened.push(node);
  return node;
}

/** Lets time pass for the database and for the counters; they keep themselves tidy as they go. */
async function pass(ms: number) {
  now = new Date(now.getTime() + ms);
  await setClock(newsroom.database, now);
  await counter.write();
}

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  now = new Date('2026-03-01T12:00:00Z');
  await setClock(newsroom.database, now);
  ar = await anEdition(newsroom, 'ar');
  ({ articleId } = await aLiveArticle(newsroom, ar));
  counter = await open();
});

afterEach(async () => {
  for (const node of opened.splice(0)) await node.close();
});

const reader = (name: string, network = '198.51.100.7') => ({
  subject: { kind: 'article' as const, articleId },
  network,
  device: `Browser of ${name}`,
});
const written = async (id = articleId) => (await readViews(openUnnotedReading(newsroom.database.published), id)).views;
const leftOut = async () => (await listViewsByDay(newsroom, { days: 1 }))[0]?.leftOut;

describe('a view', () => {
  it('counts once in 30 minutes for a reader, and again after them', async () => {
    expect(counter.count(reader('Lena'))).toBe(null);
    expect(counter.count(reader('Lena'))).toBe('again');
    expect(counter.count(reader('Tomas'))).toBe(null);
    await pass(29 * minutes);
    expect(counter.count(reader('Lena'))).toBe('again');
    await pass(2 * minutes);
    expect(counter.count(reader('Lena'))).toBe(null);
    await counter.write();
    expect(await written()).toBe(3);
  });

  it('of one event that two nodes hear of counts once', async () => {
    const other = await open();
    for (const node of [counter, other]) node.count(reader('Lena'));
    await Promise.all([counter.write(), other.write()]);
    expect(await written()).toBe(1);
  });

  it('does not count again because the program was killed meanwhile', async () => {
    counter.count(reader('Lena'));
    await counter.write();
    const risen = await open();
    expect(risen.count(reader('Lena'))).toBe('again');
    expect(risen.count(reader('Tomas'))).toBe(null);
    await risen.close();
    expect(await written()).toBe(2);
  });

  it('does not count twice where the commit got no answer', async () => {
    let isDeaf = false;
    const write: Database['write'] = async (work) => {
      const answer = await newsroom.database.write(work);
      if (isDeaf) throw new Error('the connection was lost');
      return answer;
    };
    const node = await open({ ...newsroom, database: { ...newsroom.database, write } });
    isDeaf = true;
    node.count(reader('Lena'));
    node.leaveOut('robot');
    await node.write();
    expect(node.pending(articleId)).toBe(1);
    isDeaf = false;
    node.count(reader('Tomas'));
    await node.close();
    expect(node.pending(articleId)).toBe(0);
    expect(await written()).toBe(2);
    expect((await leftOut())?.robot).toBe(1);
  });

  it('is kept through an outage and written when it is over, at the time at which it was', async () => {
    let isDown = false;
    const write: Database['write'] = (work) => (isDown ? Promise.reject(new Error('no database')) : newsroom.database.write(work));
    const node = await open({ ...newsroom, database: { ...newsroom.database, write } });
    isDown = true;
    node.count(reader('Lena'));
    await node.write();
    await pass(45 * minutes);
    node.count(reader('Lena'));
    node.count(reader('Tomas'));
    await node.write();
    isDown = false;
    await pass(45 * minutes);
    await node.close();
    const { rows } = await sql`select hour, views from article_views_hour order by hour`.execute(newsroom.database.read);
    expect(rows).toEqual([{ hour: new Date('2026-03-01T12:00:00Z'), views: 3 }]);
  });

  it('of something that readers cannot see counts for nothing', async () => {
    const draft = await anArticle(newsroom, ar);
    counter.count({ ...reader('Lena'), subject: { kind: 'article', articleId: draft.articleId } });
    counter.count({ ...reader('Lena'), subject: { kind: 'article', articleId: randomUUID() } });
    await counter.write();
    expect(await leftOut()).toEqual({ 'not-live': 2 });
    expect((await newsroom.database.read.selectFrom('article_views').selectAll().execute()).length).toBe(0);
  });
});

describe('the numbers of a day', () => {
  it('agree with the whole and with the hours, and nobody counts twice because midnight has passed', async () => {
    now = new Date('2026-03-01T23:50:00Z');
    await setClock(newsroom.database, now);
    counter = await open();
    for (const name of ['Lena', 'Tomas', 'Sona']) counter.count(reader(name));
    await pass(20 * minutes);
    expect(counter.count(reader('Lena'))).toBe('again');
    expect((await open()).count(reader('Lena'))).toBe('again');
    expect(counter.count(reader('Ara'))).toBe(null);
    await pass(11 * minutes);
    await pass(2 * minutes);
    expect(counter.count(reader('Lena'))).toBe(null);
    await counter.write();
    const days = await listViewsByDay(newsroom, { days: 10 });
    expect(days.map(({ day, views }) => [day, views])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-01', 3],
    ]);
    const { rows } = await sql`select sum(views)::integer as views from article_views_hour`.execute(newsroom.database.read);
    expect(rows).toEqual([{ views: 5 }]);
    expect(await written()).toBe(5);
  });
});

describe('a story in several languages', () => {
  it('tells the views of each article and of all of them together', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const source = await aLiveArticle(newsroom, ar);
    const ids = { articleId: randomUUID(), revisionId: randomUUID() };
    await translateArticle(newsroom, anOwner, {
      sourceArticleId: source.articleId,
      sourceRevisionId: source.revisionId,
      editionId: ru.editionId,
      ...ids,
    });
    await publishArticle(newsroom, anOwner, ids);
    for (const id of [source.articleId, ids.articleId]) counter.count({ ...reader('Lena'), subject: { kind: 'article', articleId: id } });
    counter.count({ ...reader('Tomas'), subject: { kind: 'article', articleId: ids.articleId } });
    await counter.write();
    const published = openUnnotedReading(newsroom.database.published);
    expect(await readViews(published, source.articleId)).toEqual({ views: 1, storyViews: 3, languages: 2 });
    expect(await readViews(published, ids.articleId)).toEqual({ views: 2, storyViews: 3, languages: 2 });
  });
});

describe('a flood from one network', () => {
  it('is cut off, and the article is marked; other networks count on', async () => {
    for (let each = 0; each < 500; each++) counter.count(reader(`forger ${each}`));
    for (let each = 0; each < 50; each++) counter.count(reader('somebody', `192.0.2.${each}`));
    await counter.write();
    expect(await written()).toBe(mostOfNetwork.inMinute + 50);
    const flooded = 500 - mostOfNetwork.inMinute;
    expect(await listFlooded(newsroom, { days: 1 })).toEqual([{ articleId, day: '2026-03-01', flooded }]);
    expect(await leftOut()).toEqual({ flood: flooded });
  });

  it('is none where a proxy on this machine does not say for whom it asks', async () => {
    for (let each = 0; each < 10_000; each++) counter.count(reader(`reader ${each}`, thisMachine));
    await counter.write();
    expect(await written()).toBe(10_000);
  });

  it('of slow forgers is cut off within the hour', async () => {
    for (let minute = 0; minute < 50; minute++) {
      for (let each = 0; each < 100; each++) counter.count(reader(`forger ${minute}.${each}`));
      await pass(minutes);
    }
    expect(await written()).toBe(mostOfNetwork.inHour);
  });
});

describe('what is kept of readers', () => {
  it('holds neither address nor browser, and is gone after half an hour, with its salt after the day', async () => {
    counter.count(reader('Lena'));
    await counter.write();
    const kept = async () => {
      const marks = await newsroom.database.read.selectFrom('view_mark').selectAll().execute();
      const salts = await newsroom.database.read.selectFrom('view_salt').selectAll().execute();
      return { marks, salts };
    };
    const first = await kept();
    expect(first.marks.length).toBeGreaterThan(0);
    expect(JSON.stringify(first)).not.toMatch(/198\.51|Lena|Browser/);
    await pass(32 * minutes);
    expect((await kept()).marks).toEqual([]);
    await pass(24 * 60 * minutes);
    const [salt, ...others] = (await kept()).salts;
    expect(others).toEqual([]);
    expect(salt?.day).toBe('2026-03-02');
    expect(salt?.salt).not.toEqual(first.salts[0]?.salt);
  });
});
