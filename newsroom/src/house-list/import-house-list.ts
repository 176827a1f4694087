import type { Person } from '@coranto/contract/person';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { readTerms, writeTerms } from './records.ts';
import { type CsvProblem, csvToTerms, termsToCsv } from './terms-csv.ts';

/** How many terms were put on the list and changed; none at all where anything was wrong. */
type ImportedTerms = { added: number; changed: number; problems: CsvProblem[] };

/**
 * Reads a table into the house list: all of it, or nothing where any line is wrong. Terms that are not in the table stay, and who is a
 * contributor stays one.
 *
 * @throws {NotAllowed} the person may not change the house list
 */
export async function importHouseList(newsroom: Newsroom, person: Person | null, command: { csv: string }): Promise<ImportedTerms> {
  requireMay(person, 'change-house-list', null);
  const { terms, problems } = csvToTerms(command.csv.normalize('NFC').replaceAll('\u0000', ''));
  if (problems.length > 0 || terms.length === 0) return { added: 0, changed: 0, problems };
  return carryOut(newsroom, person, async ({ tx, note }) => {
    const before = await readTerms(
      tx,
      terms.map(({ termId }) => termId),
    );
    const known = new Map(before.map((term) => [term.termId, term]));
    const wanted = terms.map((term) => ({ ...term, contributorId: known.get(term.termId)?.contributorId ?? null }));
    const differing = wanted.filter((term) => {
      const was = known.get(term.termId);
      return !was || JSON.stringify([was.kind, was.note, was.spellings]) !== JSON.stringify([term.kind, term.note, term.spellings]);
    });
    const counts = {
      added: differing.filter(({ termId }) => !known.has(termId)).length,
      changed: differing.filter(({ termId }) => known.has(termId)).length,
    };
    if (differing.length === 0) return { ...counts, problems: [] };
    await writeTerms(tx, differing, person?.id ?? null);
    note({ act: 'import-house-list', recordKind: 'house-term', recordId: null, details: counts });
    return { ...counts, problems: [] };
  });
}

/** The whole list as a table. */
export async function exportHouseList(newsroom: Newsroom): Promise<string> {
  const rows = newsroom.database.read;
  const ids = await rows.selectFrom('house_term').select('id').orderBy('sort_key').orderBy('id').execute();
  return termsToCsv(
    await readTerms(
      rows,
      ids.map(({ id }) => id),
    ),
  );
}
