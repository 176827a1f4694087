import type { Reading, Writing } from '../database/database.ts';

/** What an earlier run knew of an item. */
export type KnownImport = { sourceId: string; recordId: string; fingerprint: string };

/** What came in already of these items. */
export async function listKnownImports(
  rows: Reading | Writing,
  source: string,
  kind: 'article' | 'picture',
  sourceIds: string[],
): Promise<Map<string, KnownImport>> {
  if (sourceIds.length === 0) return new Map();
  const known = await rows
    .selectFrom('import_record')
    .select(['source_id as sourceId', 'record_id as recordId', 'fingerprint'])
    .where('source', '=', source)
    .where('record_kind', '=', kind)
    .where('source_id', 'in', sourceIds)
    .execute();
  return new Map(known.map((each) => [each.sourceId, each]));
}

/** Remembers what came in, or came in anew. */
export async function rememberImports(tx: Writing, source: string, kind: 'article' | 'picture', imports: KnownImport[]): Promise<void> {
  if (imports.length === 0) return;
  await tx
    .insertInto('import_record')
    .values(
      imports.map(({ sourceId, recordId, fingerprint }) => ({
        source,
        record_kind: kind,
        source_id: sourceId,
        record_id: recordId,
        fingerprint,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['source', 'record_kind', 'source_id']).doUpdateSet((each) => ({ fingerprint: each.ref('excluded.fingerprint') })),
    )
    .execute();
}

/** Is there a revision with this id? */
export async function isRevision(tx: Writing, id: string): Promise<boolean> {
  return (await tx.selectFrom('revision').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Slugs that no new article of an edition may take: those of its articles and of its sections. */
export async function listTakenSlugs(rows: Reading, editionIds: string[]): Promise<Map<string, Set<string>>> {
  const taken = new Map(editionIds.map((id) => [id, new Set<string>()]));
  const articles = await rows
    .selectFrom('article')
    .select(['edition_id', 'slug'])
    .where('edition_id', 'in', editionIds)
    .where('slug', 'is not', null)
    .execute();
  const sections = await rows.selectFrom('section').select(['edition_id', 'slug']).where('edition_id', 'in', editionIds).execute();
  for (const row of [...articles, ...sections]) if (row.slug !== null) taken.get(row.edition_id)?.add(row.slug);
  return taken;
}

/** Which articles hold these paths. */
export async function listPathHolders(rows: Reading | Writing, paths: string[]): Promise<Map<string, string | null>> {
  if (paths.length === 0) return new Map();
  const holders = await rows.selectFrom('address').select(['path', 'article_id']).where('path', 'in', paths).execute();
  return new Map(holders.map((row) => [row.path, row.article_id]));
}

/** Articles of these stories, for pairs of which one half is here. */
export async function listArticlesOfStories(
  rows: Reading | Writing,
  storyIds: string[],
): Promise<{ id: string; storyId: string; editionId: string }[]> {
  if (storyIds.length === 0) return [];
  return rows
    .selectFrom('article')
    .select(['id', 'story_id as storyId', 'edition_id as editionId'])
    .where('story_id', 'in', storyIds)
    .execute();
}

/** Topics of editions, by edition and slug. */
export async function listTopicIds(rows: Reading, editionIds: string[]): Promise<{ id: string; editionId: string; slug: string }[]> {
  return rows.selectFrom('topic').select(['id', 'edition_id as editionId', 'slug']).where('edition_id', 'in', editionIds).execute();
}

/** Adds topics that are new. @returns the ids of those that were */
export async function insertTopics(
  tx: Writing,
  topics: { id: string; editionId: string; slug: string; name: string }[],
): Promise<string[]> {
  if (topics.length === 0) return [];
  const added = await tx
    .insertInto('topic')
    .values(topics.map(({ id, editionId, slug, name }) => ({ id, edition_id: editionId, slug, name })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return added.map((row) => row.id);
}
