import { createHash } from 'node:crypto';
import { type HouseSpelling, type HouseTerm, houseTermSchema, termKinds } from '@coranto/contract/house-list/house-term';
import { type CsvLine, readCsvLines, writeCsvLine } from './csv-lines.ts';

/** One thing that is wrong with a file, and in which line. */
export type CsvProblem = {
  line: number;
  problem:
    | 'open-quotes'
    | 'no-columns'
    | 'kind'
    | 'language'
    | 'no-spelling'
    | 'language-twice'
    | 'right-and-forbidden'
    | 'shape'
    | 'too-many';
  value: string;
};

const columns = ['id', 'kind', 'language', 'spelling', 'inflected', 'forbidden', 'note'] as const;
const between = ' | ';
const mostProblems = 100;

/** More terms than any newsroom keeps. */
const mostTerms = 20_000;

type WithId = HouseTerm & { termId: string };

/** Terms as a table: one line for each spelling; lines of one term share its id. */
export function termsToCsv(terms: readonly WithId[]): string {
  const lines = terms.flatMap(({ termId, kind, note, spellings }) =>
    spellings.map(({ language, spelling, inflected, forbidden }) =>
      writeCsvLine([termId, kind, language, spelling, inflected.join(between), forbidden.join(between), note]),
    ),
  );
  return `\ufeff${[writeCsvLine(columns), ...lines].join('\r\n')}\r\n`;
}

/**
 * Reads a table of terms whole. Any word may stand as an id: lines with the same one are one term, and the same file read twice gives the
 * same terms.
 */
export function csvToTerms(text: string): { terms: WithId[]; problems: CsvProblem[] } {
  const lines = readCsvLines(text);
  if (!Array.isArray(lines)) return { terms: [], problems: [{ line: lines.unclosedLine, problem: 'open-quotes', value: '' }] };
  const [head, ...rows] = lines;
  const places = new Map(columns.map((name) => [name, head?.cells.findIndex((cell) => cell.toLowerCase() === name) ?? -1]));
  const missing = (['kind', 'language', 'spelling'] as const).filter((name) => (places.get(name) ?? -1) < 0);
  if (missing.length > 0) return { terms: [], problems: [{ line: 1, problem: 'no-columns', value: missing.join(', ') }] };
  const problems: CsvProblem[] = [];
  const terms = new Map<string, WithId>();
  for (const row of rows) {
    const problem = addRow(terms, row, (name) => row.cells[places.get(name) ?? -1] ?? '');
    if (problem) problems.push({ line: row.line, ...problem });
  }
  if (terms.size > mostTerms) problems.push({ line: rows.at(-1)?.line ?? 1, problem: 'too-many', value: String(mostTerms) });
  return { terms: [...terms.values()], problems: problems.slice(0, mostProblems) };
}

function addRow(
  terms: Map<string, WithId>,
  { cells }: CsvLine,
  cellOf: (name: (typeof columns)[number]) => string,
): Omit<CsvProblem, 'line'> | null {
  if (cells.every((cell) => cell === '')) return null;
  const kind = termKinds.find((each) => each === cellOf('kind').toLowerCase());
  if (!kind) return { problem: 'kind', value: cellOf('kind') };
  const spelling: HouseSpelling = {
    language: cellOf('language'),
    spelling: cellOf('spelling'),
    inflected: listOf(cellOf('inflected')),
    forbidden: listOf(cellOf('forbidden')),
  };
  if (spelling.spelling === '') return { problem: 'no-spelling', value: '' };
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(spelling.language)) return { problem: 'language', value: spelling.language };
  const twice = spelling.forbidden.find((form) => form === spelling.spelling || spelling.inflected.includes(form));
  if (twice !== undefined) return { problem: 'right-and-forbidden', value: twice };
  const key = cellOf('id') || `${spelling.language}:${spelling.spelling}`;
  const termId = toTermId(key);
  const before = terms.get(termId);
  if (before?.spellings.some(({ language }) => language === spelling.language))
    return { problem: 'language-twice', value: spelling.language };
  const term: WithId = {
    termId,
    kind,
    note: cellOf('note') || before?.note || '',
    contributorId: null,
    spellings: [...(before?.spellings ?? []), spelling],
  };
  const { termId: _, ...given } = term;
  if (!houseTermSchema.safeParse(given).success) return { problem: 'shape', value: spelling.spelling };
  terms.set(termId, term);
  return null;
}

function listOf(cell: string): string[] {
  return [...new Set(cell.split('|').map((form) => form.trim().normalize('NFC')))].filter((form) => form !== '');
}

/** A UUID as it stands, or one made of any other word, always the same. @source RFC 9562, version 8 */
function toTermId(key: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(key)) return key.toLowerCase();
  const hex = createHash('sha256').update(`house-term ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
