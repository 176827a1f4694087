import type { Database, Reading, Writing } from '../database/database.ts';
import { type HouseIndex, type IndexedTerm, indexTerms } from './house-index.ts';

type Kept = { version: number; index: HouseIndex };

/** Indexes as they were last made, by database and language. */
const kept = new WeakMap<object, Map<string, Kept>>();

/** What the house list says of a language, ready to be looked for in texts. Made again when the list has changed. */
export async function readHouseIndex(rows: Reading | Writing, language: string, keeper: Database | null = null): Promise<HouseIndex> {
  const version = (await rows.selectFrom('house_list').select('version').executeTakeFirst())?.version ?? 0;
  const known = keeper ? (kept.get(keeper) ?? new Map<string, Kept>()) : new Map<string, Kept>();
  if (keeper) kept.set(keeper, known);
  const before = known.get(language);
  if (before?.version === version) return before.index;
  const index = indexTerms(await readIndexedTerms(rows, language), language);
  known.set(language, { version, index });
  return index;
}

async function readIndexedTerms(rows: Reading | Writing, language: string): Promise<IndexedTerm[]> {
  const forms = await rows
    .selectFrom('house_form')
    .innerJoin('house_term', 'house_term.id', 'house_form.term_id')
    .select(['term_id as termId', 'kind', 'form', 'standing'])
    .where('language', '=', language)
    .orderBy('position')
    .execute();
  return [...Map.groupBy(forms, ({ termId }) => termId)].map(([termId, own]) => ({
    termId,
    kind: own[0]?.kind ?? 'term',
    spelling: own.find(({ standing }) => standing === 'house')?.form ?? '',
    inflected: own.filter(({ standing }) => standing === 'inflected').map(({ form }) => form),
    forbidden: own.filter(({ standing }) => standing === 'forbidden').map(({ form }) => form),
  }));
}
