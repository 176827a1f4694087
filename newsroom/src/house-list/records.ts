import type { HouseSpelling, HouseTerm } from '@coranto/contract/house-list/house-term';
import { foldWords } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import type { Reading, Writing } from '../database/database.ts';

/** A term as it is kept. */
export type TermRecord = HouseTerm & { termId: string; changedAt: Date; changedBy: string | null };

/** Reads terms by their ids, in the order of the ids. */
export async function readTerms(rows: Reading | Writing, ids: readonly string[]): Promise<TermRecord[]> {
  if (ids.length === 0) return [];
  const terms = await rows
    .selectFrom('house_term')
    .leftJoin('person', 'person.id', 'house_term.changed_by')
    .select([
      'house_term.id as termId',
      'house_term.kind',
      'house_term.note',
      'house_term.contributor_id as contributorId',
      'house_term.changed_at as changedAt',
      'person.name as changedBy',
    ])
    .where('house_term.id', 'in', ids)
    .execute();
  const forms = await rows.selectFrom('house_form').selectAll().where('term_id', 'in', ids).orderBy('position').execute();
  const formsOf = Map.groupBy(forms, ({ term_id }) => term_id);
  return ids.flatMap((id) => {
    const term = terms.find(({ termId }) => termId === id);
    return term ? [{ ...term, spellings: toSpellings(formsOf.get(id) ?? []) }] : [];
  });
}

type FormRow = { language: string; form: string; standing: 'house' | 'inflected' | 'forbidden' };

function toSpellings(forms: readonly FormRow[]): HouseSpelling[] {
  return [...Map.groupBy(forms, ({ language }) => language)].map(([language, own]) => ({
    language,
    spelling: own.find(({ standing }) => standing === 'house')?.form ?? '',
    inflected: own.filter(({ standing }) => standing === 'inflected').map(({ form }) => form),
    forbidden: own.filter(({ standing }) => standing === 'forbidden').map(({ form }) => form),
  }));
}

/** So many terms are written by one statement. */
const termsAtOnce = 300;

/** Writes terms with all their forms in the place of what was there, and says that the list is another one. */
export async function writeTerms(tx: Writing, terms: readonly (HouseTerm & { termId: string })[], changedBy: string | null): Promise<void> {
  for (let from = 0; from < terms.length; from += termsAtOnce) {
    const some = terms.slice(from, from + termsAtOnce);
    await tx
      .insertInto('house_term')
      .values(some.map((term) => ({ ...termRow(term), changed_by: changedBy })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          kind: row.ref('excluded.kind'),
          note: row.ref('excluded.note'),
          contributor_id: row.ref('excluded.contributor_id'),
          sort_key: row.ref('excluded.sort_key'),
          find_words: row.ref('excluded.find_words'),
          changed_by: row.ref('excluded.changed_by'),
          changed_at: sql<Date>`newsroom_now()`,
        })),
      )
      .execute();
    const ids = some.map(({ termId }) => termId);
    await tx.deleteFrom('house_form').where('term_id', 'in', ids).execute();
    await tx
      .insertInto('house_form')
      .values(some.flatMap(({ termId, spellings }) => formRows(termId, spellings)))
      .execute();
  }
  await raiseVersion(tx);
}

/** Says that the list is another one than before. */
export async function raiseVersion(tx: Writing): Promise<void> {
  await tx
    .insertInto('house_list')
    .values({ version: 1 })
    .onConflict((conflict) => conflict.column('is_only').doUpdateSet({ version: sql<number>`house_list.version + 1` }))
    .execute();
}

function termRow({ termId, kind, note, contributorId, spellings }: HouseTerm & { termId: string }) {
  const [first] = spellings;
  return {
    id: termId,
    kind,
    note,
    contributor_id: contributorId,
    sort_key: first ? foldAll([[first.spelling, first.language]]).trim() : '',
    find_words: foldAll(
      spellings.flatMap(({ spelling, inflected, forbidden, language }) =>
        [spelling, ...inflected, ...forbidden].map((form): [string, string] => [form, language]),
      ),
    ),
  };
}

function formRows(termId: string, spellings: readonly HouseSpelling[]) {
  let position = 0;
  const row = (language: string, form: string, standing: FormRow['standing']) => {
    position += 1;
    return { term_id: termId, language, form, standing, position };
  };
  return spellings.flatMap(({ language, spelling, inflected, forbidden }) => [
    row(language, spelling, 'house'),
    ...[...new Set(inflected)].filter((form) => form !== spelling).map((form) => row(language, form, 'inflected')),
    ...[...new Set(forbidden)].map((form) => row(language, form, 'forbidden')),
  ]);
}

/** Words as they are looked for, with a space around each. */
function foldAll(forms: readonly (readonly [string, string])[]): string {
  return ` ${forms.flatMap(([form, language]) => foldWords(form, language)).join(' ')} `;
}
