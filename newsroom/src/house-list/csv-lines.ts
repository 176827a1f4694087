/** A line of a table: its number in the file, and its cells. */
export type CsvLine = { line: number; cells: string[] };

/** Signs with which a cell becomes a formula in a spreadsheet. @source OWASP, "CSV Injection"; ASVS 5.0, 1.2.10 */
const formula = /^[=+\-@\t\r]/;

/** Cells as one line of a file. One that would be a formula begins with an apostrophe. */
export function writeCsvLine(cells: readonly string[]): string {
  return cells.map(writeCell).join(',');
}

function writeCell(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Takes a table apart, whether its cells are parted by commas, semicolons or tabs: what the first line has most of counts.
 *
 * @returns the lines, or the number of the line with a quotation mark that is never closed
 * @source RFC 4180
 */
export function readCsvLines(text: string): CsvLine[] | { unclosedLine: number } {
  const given = text.replace(/^\ufeff/, '');
  const head = given.slice(0, given.search(/[\r\n]|$/));
  const [parting = ','] = [',', ';', '\t'].sort((one, other) => head.split(other).length - head.split(one).length);
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let openSince: number | null = null;
  let begins = 1;
  const endLine = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) lines.push({ line: begins, cells: cells.map(readCell) });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < given.length; at += 1) {
    const sign = given[at] ?? '';
    if (openSince !== null) {
      if (sign === '\n') line += 1;
      if (sign !== '"') cell += sign;
      else if (given[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else openSince = null;
      continue;
    }
    if (sign === '"' && cell === '') openSince = line;
    else if (sign === parting) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endLine();
      line += 1;
      begins = line;
    } else if (sign !== '\r') cell += sign;
  }
  if (openSince !== null) return { unclosedLine: openSince };
  endLine();
  return lines;
}

function readCell(cell: string): string {
  const bare = cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
  return bare.trim();
}
