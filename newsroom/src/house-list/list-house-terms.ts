import type { TermKind } from '@coranto/contract/house-list/house-term';
import { foldWords } from '@coranto/contract/search/fold';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { readTerms, type TermRecord } from './records.ts';

type HouseTermsQuestion = {
  /** Beginnings of words of any of its forms. */
  text?: string | null;
  kind?: TermKind | null;
  /** Only those spelt in this language. */
  language?: string | null;
  /** Only those not spelt in this language yet. */
  lacking?: string | null;
  count: number;
  after?: { sortKey: string; termId: string } | null;
};

/** Terms in alphabetical order of their first spelling, with where the next page begins. */
export async function listHouseTerms(
  newsroom: Newsroom,
  question: HouseTermsQuestion,
): Promise<{ terms: TermRecord[]; next: { sortKey: string; termId: string } | null; found: number }> {
  const rows = newsroom.database.read;
  const count = Math.min(question.count, 200);
  const patterns = foldWords(question.text ?? '', question.language ?? 'en').map((word) => `% ${word.replace(/[\\%_]/g, '\\$&')}%`);
  const isWanted = sql<boolean>`find_words like all(${patterns}::text[])
    and (${question.kind ?? null}::text is null or kind = ${question.kind ?? null})
    and (${question.language ?? null}::text is null or exists (
      select from house_form where term_id = house_term.id and language = ${question.language ?? null}))
    and (${question.lacking ?? null}::text is null or not exists (
      select from house_form where term_id = house_term.id and language = ${question.lacking ?? null}))`;
  const { rows: found } = await sql<{ id: string; sortKey: string }>`
    select id, sort_key as "sortKey" from house_term
    where ${isWanted} and (${question.after?.termId ?? null}::uuid is null
      or (sort_key collate "C", id) > (${question.after?.sortKey ?? ''} collate "C", ${question.after?.termId ?? null}::uuid))
    order by sort_key collate "C", id limit ${count + 1}`.execute(rows);
  const { rows: total } = await sql<{ count: number }>`select count(*)::int as count from house_term where ${isWanted}`.execute(rows);
  const shown = found.slice(0, count);
  const last = shown.at(-1);
  return {
    terms: await readTerms(
      rows,
      shown.map(({ id }) => id),
    ),
    next: found.length > count && last ? { sortKey: last.sortKey, termId: last.id } : null,
    found: total[0]?.count ?? 0,
  };
}

/** Names of people on the list that begin so, as the house spells them in a language. */
export async function suggestHouseNames(newsroom: Newsroom, question: { text: string; language: string }): Promise<string[]> {
  const { terms } = await listHouseTerms(newsroom, { text: question.text, kind: 'person', language: question.language, count: 8 });
  return terms.flatMap(({ spellings }) =>
    spellings.filter(({ language }) => language === question.language).map(({ spelling }) => spelling),
  );
}
