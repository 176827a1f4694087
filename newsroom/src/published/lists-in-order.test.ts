import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aContributor, addManyArticles, aNewsroom, anEdition, openDatabaseForTests, type TestEdition } from '../testing/testing.ts';

/** With this many a plan that gathers everything and sorts it is plainly worse than one that reads the newest from the index. */
const count = 3_000;

let newsroom: Newsroom;
let edition: TestEdition;
let contributorId: string;
beforeAll(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'en');
  contributorId = await aContributor(newsroom, 'lena', { en: 'Lena' });
  await addManyArticles(newsroom, { edition, count, contributorIds: [contributorId], pictureIds: [], newestAt: new Date() });
});

async function planOf(question: ReturnType<typeof sql>): Promise<string> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${question}`.execute(newsroom.database.published);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const newestOf = (table: string, condition: ReturnType<typeof sql>) => sql`
  select article_id, card from ${sql.table(table)} where edition_id = ${edition.editionId}::uuid and ${condition}
  order by first_published_at desc, article_id limit 8`;

it('reads the newest of an edition from the index, without sorting', async () => {
  expect(await planOf(newestOf('published_card', sql`true`))).not.toContain('Sort');
});

it('reads the newest of a section, and those before a place in it, from the index', async () => {
  const sectionId = Object.values(edition.sectionIds)[0] ?? '';
  const before = sql`section_id = ${sectionId}::uuid and first_published_at <= now()`;
  expect(await planOf(newestOf('published_card', before))).not.toContain('Sort');
});

it('reads the newest of a kind from the index, rare ones too', async () => {
  for (const kind of ['news', 'opinion'])
    expect(await planOf(newestOf('published_card', sql`card ->> 'kind' = ${kind}`))).not.toContain('Sort');
});

it('reads the first of an edition since an instant from the index', async () => {
  const first = sql`
    select article_id from published_card where edition_id = ${edition.editionId}::uuid and first_published_at >= now() - interval '1 day'
    order by first_published_at, article_id desc limit 1`;
  expect(await planOf(first)).not.toContain('Sort');
});

it('finds what begins or ends next in an index', async () => {
  for (const view of ['published_beginning', 'published_ending']) {
    const plan = await planOf(sql`select at from ${sql.table(view)} where at > (select newsroom_now()) order by at limit 1`);
    expect(plan).toContain('Index Scan');
    expect(plan).not.toContain('Sort');
  }
});
