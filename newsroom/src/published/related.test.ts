import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import {
  aContributor,
  addManyArticles,
  addTopic,
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  openDatabaseForTests,
  setClock,
  type TestEdition,
  withdrawArticle,
} from '../testing/testing.ts';
import type { Dependency } from './dependency.ts';
import { readFrame } from './frame.ts';
import { noAnswers, openReading } from './reading.ts';
import { listRelated } from './related.ts';

let newsroom: Newsroom;
let edition: TestEdition;
let [salt, tides]: [string, string] = ['', ''];
let mira: string;
let minute = 0;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'hy');
  [salt, tides] = [randomUUID(), randomUUID()];
  await addTopic(newsroom, anOwner, { id: salt, editionId: edition.editionId, slug: 'աղ', name: 'Աղ' });
  await addTopic(newsroom, anOwner, { id: tides, editionId: edition.editionId, slug: 'ալիք', name: 'Ալիք' });
  mira = await aContributor(newsroom, 'mira', { hy: 'Միրա' });
  minute = 0;
});

async function live(headline: string, more: Partial<ArticleContent>): Promise<string> {
  await setClock(newsroom.database, new Date(Date.UTC(2026, 0, 1, 0, minute++)));
  return (await aLiveArticle(newsroom, edition, { headline, ...more })).articleId;
}

async function related(subjectIds: string[], without: string[] = [], count = 3): Promise<{ headlines: string[]; notes: Dependency[] }> {
  const notes: Dependency[] = [];
  const published = openReading(newsroom.database.published, (note) => notes.push(note), noAnswers);
  const frame = await readFrame(published, edition.editionId);
  const cards = await listRelated(published, frame, { subjectIds, without: new Set(without), count });
  return { headlines: cards.map((card) => card.headline), notes };
}

it('puts what shares most first, then the newest', async () => {
  await live('Salt and tides', { topicIds: [salt, tides] });
  await live('Salt', { topicIds: [salt] });
  await live('Mira', { bylines: [{ contributorId: mira, role: 'interviewee' }] });
  await live('Nothing of it', {});
  await live('Tides', { topicIds: [tides] });
  expect((await related([salt, tides, mira], [], 9)).headlines).toEqual(['Salt and tides', 'Tides', 'Mira', 'Salt']);
  expect((await related([salt, tides, mira])).headlines).toEqual(['Salt and tides', 'Tides', 'Mira']);
});

it('passes over the article itself, what stands elsewhere, and what is not live any more', async () => {
  const itself = await live('Itself', { topicIds: [salt] });
  const gone = await live('Gone', { topicIds: [salt] });
  await live('Other', { topicIds: [salt] });
  await withdrawArticle(newsroom, anOwner, { articleId: gone, note: 'Not so.' });
  expect((await related([salt], [itself])).headlines).toEqual(['Other']);
  expect((await related([])).headlines).toEqual([]);
});

it('depends on the look of what it shows alone, and on which articles share its subjects', async () => {
  const [older, newer] = [await live('Older', { topicIds: [salt] }), await live('Newer', { topicIds: [salt] })];
  const { headlines, notes } = await related([salt], [], 1);
  expect(headlines).toEqual(['Newer']);
  const records = notes.flatMap((note) => (note.kind === 'record' ? [note.key] : []));
  expect(records).toContain(`brief:${newer}`);
  expect(records).not.toContain(`brief:${older}`);
  expect(records).toEqual(expect.arrayContaining([`came-out:${newer}`, `came-out:${older}`]));
  expect(notes.filter((note) => note.kind === 'window')).toMatchObject([
    { scope: { editionId: edition.editionId, subjectId: salt }, articleIds: [newer, older], end: null },
  ]);
});

it('reads the newest on a subject from the index', async () => {
  await addManyArticles(newsroom, { edition, count: 3000, contributorIds: [mira], pictureIds: [], newestAt: new Date() });
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select article_id, card from published_subject
    where edition_id = ${edition.editionId}::uuid and subject_id = ${mira}::uuid
    order by first_published_at desc, article_id limit 8`.execute(newsroom.database.published);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('publication_subject_latest');
  expect(plan).not.toMatch(/^\s*->\s+Sort/m);
});
