import { type Measurement, ratio } from './bench.ts';

const headings = ['name', 'value', 'unit', 'reference', 'ratio'];

/** The measurements as a table of plain text, numbers flush at the end of their column. */
export function measurementsToTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one) => [
    one.name,
    numberToText(one.value),
    one.unit,
    `${one.reference.name}: ${numberToText(one.reference.value)}`,
    `${ratio(one).toFixed(2)} (${one.good} 1 is good)`,
  ]);
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function numberToText(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : 1 });
}
