import type { Block, TableCell } from '@coranto/contract/prose/prose';
import { blocksToInlines, endParagraph, joinInlinesWithSpace, readApart, unnamed } from './flow.ts';
import { contextInside } from './inline-marks.ts';
import { attribute, type Context, type Element, type Flow, isElement, lineOf, type Reading } from './reading.ts';
import { append } from './runs.ts';

const mostRows = 2000;
const mostColumns = 100;
const longestCaption = 2000;

/** A `<table>`. Pictures and embeds in its cells follow it; a table of one cell was only a frame, so its content stands for it. */
export function readTable(element: Element, flow: Flow, context: Context, reading: Reading): void {
  endParagraph(flow);
  const caption = element.childNodes
    .filter(isElement)
    .filter((child) => child.tagName === 'caption')
    .map(lineOf)
    .join(' ')
    .trim();
  const rows = rowsOf(element);
  const cells = rows.flatMap(cellsOf);
  const inside = { ...context, figure: null, frames: context.frames + 1 };
  if (cells.length === 1 && cells[0] && caption === '')
    return reading.walk(cells[0].childNodes, flow, contextInside(cells[0], context, reading));
  const others: Block[] = [];
  const read = rows.map((row, number) => cellsOf(row).map((cell) => readCell(cell, rows.length - number, others, inside, reading)));
  const filled = read.map(narrowed).filter((row) => row.length > 0);
  const isCaptionShort = caption.length <= longestCaption;
  if (caption !== '' && !isCaptionShort)
    flow.blocks.push({ kind: 'paragraph', id: unnamed, text: [{ kind: 'text', text: caption, marks: [] }] });
  for (let first = 0; first < Math.max(filled.length, caption === '' ? 0 : 1); first += mostRows) {
    const ownCaption = first === 0 && isCaptionShort && caption !== '' ? caption : null;
    flow.blocks.push({ kind: 'table', id: unnamed, caption: ownCaption, rows: filled.slice(first, first + mostRows) });
  }
  append(flow.blocks, others);
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? child.childNodes.filter(isElement).filter((row) => row.tagName === 'tr')
      : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
}

function readCell(cell: Element, rowsLeft: number, others: Block[], context: Context, reading: Reading): TableCell {
  const content = blocksToInlines(readApart(cell.childNodes, contextInside(cell, context, reading), reading));
  append(others, content.others);
  return {
    header: cell.tagName === 'th',
    columns: Math.min(spanOf(cell, 'colspan'), mostColumns),
    rows: Math.min(spanOf(cell, 'rowspan'), rowsLeft, 1000),
    text: content.text,
  };
}

function spanOf(cell: Element, name: string): number {
  const written = attribute(cell, name);
  return written !== null && /^\d{1,6}$/.test(written) ? Math.max(1, Number(written)) : 1;
}

/** Rows wider than any table here keep their words in the last cell. */
function narrowed(row: TableCell[]): TableCell[] {
  if (row.length <= mostColumns) return row;
  const rest = row.slice(mostColumns - 1);
  const last = { header: false, columns: 1, rows: 1, text: joinInlinesWithSpace(rest.map((cell) => cell.text)) };
  return [...row.slice(0, mostColumns - 1), last];
}
