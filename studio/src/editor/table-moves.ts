import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { gridOf, gridToRows, type Placed, withColumn, withoutColumn, withoutRow, withRow } from './table-grid.ts';

/** The cell around the caret, with its table. */
export type CellPlace = { table: Node; tableAt: number; cell: Node; cellAt: number };

/** Finds the cell around the caret. */
export function findCell({ selection: { $from } }: EditorState): CellPlace | null {
  for (let depth = $from.depth; depth > 1; depth--) {
    if ($from.node(depth).type.name !== 'tableCell') continue;
    return { table: $from.node(depth - 2), tableAt: $from.before(depth - 2), cell: $from.node(depth), cellAt: $from.before(depth) };
  }
  return null;
}

/** What can be done to a table from one of its cells. */
export const tableChanges = {
  rowBefore: (grid: Placed[], here: Placed) => withRow(grid, here.row),
  rowAfter: (grid: Placed[], here: Placed) => withRow(grid, here.row + here.rows),
  columnBefore: (grid: Placed[], here: Placed) => withColumn(grid, here.column),
  columnAfter: (grid: Placed[], here: Placed) => withColumn(grid, here.column + here.columns),
  removeRow: (grid: Placed[], here: Placed) => withoutRow(grid, here.row),
  removeColumn: (grid: Placed[], here: Placed) => withoutColumn(grid, here.column),
} as const;

export type TableChange = keyof typeof tableChanges;

/** Changes the table around the caret; one that loses its last cell goes away. The caret goes where the new line is, or to what is nearest. */
export function changeTable(editor: Editor, change: TableChange): void {
  const place = findCell(editor.state);
  if (place === null) return;
  const grid = gridOf(place.table);
  const here = grid.find(({ node }) => node === place.cell);
  if (!here) return;
  const changed = tableChanges[change](grid, here);
  if (changed.length === 0) {
    removeTable(editor);
    return;
  }
  const { tr } = editor.state;
  tr.replaceWith(place.tableAt + 1, place.tableAt + place.table.nodeSize - 1, gridToRows(changed, place.table));
  const wished = {
    row: here.row + (change === 'rowAfter' ? here.rows : 0),
    column: here.column + (change === 'columnAfter' ? here.columns : 0),
  };
  putCaret(tr, place.tableAt, wished);
  editor.view.dispatch(tr.scrollIntoView());
  editor.view.focus();
}

/** Makes the cell around the caret a heading, or an ordinary cell. */
export function toggleHeading(editor: Editor): void {
  const place = findCell(editor.state);
  if (place === null) return;
  editor.view.dispatch(editor.state.tr.setNodeAttribute(place.cellAt, 'header', !place.cell.attrs.header));
  editor.view.focus();
}

/** Sets what is said of the table around the caret. */
export function setTableCaption(editor: Editor, caption: string | null): void {
  const place = findCell(editor.state);
  if (place) editor.view.dispatch(editor.state.tr.setNodeAttribute(place.tableAt, 'caption', caption));
}

/** Takes the table around the caret away. */
export function removeTable(editor: Editor): void {
  const place = findCell(editor.state);
  if (place === null) return;
  const { paragraph } = editor.schema.nodes;
  const { tr } = editor.state;
  if (!paragraph) return;
  tr.replaceWith(place.tableAt, place.tableAt + place.table.nodeSize, paragraph.create());
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.tableAt + 1)).scrollIntoView());
  editor.view.focus();
}

/** Goes to the next cell or the one before; after the last comes a new row. Outside of a table it does nothing. */
export function moveCell(editor: Editor, step: 1 | -1): boolean {
  const place = findCell(editor.state);
  if (place === null) return false;
  const cells = cellsOf(place.table, place.tableAt);
  const next = cells[cells.indexOf(place.cellAt) + step];
  if (next === undefined) {
    if (step === -1) return true;
    changeTable(editor, 'rowAfter');
    const added = findCell(editor.state);
    if (added) firstOfRow(editor);
    return true;
  }
  const cell = editor.state.doc.nodeAt(next);
  const tr = editor.state.tr.setSelection(TextSelection.create(editor.state.doc, next + 1, next + 1 + (cell?.content.size ?? 0)));
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** A table to begin with, as the editor holds it. */
export function newTable(rows: number, columns: number, hasHeadings: boolean): object {
  const line = (row: number) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({
      type: 'tableCell',
      attrs: { header: hasHeadings && row === 0, columns: 1, rows: 1 },
    })),
  });
  return { type: 'table', attrs: { caption: null }, content: Array.from({ length: rows }, (_, row) => line(row)) };
}

function firstOfRow(editor: Editor): void {
  const { $from } = editor.state.selection;
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve($from.start($from.depth - 1)))));
}

function putCaret(tr: Transaction, tableAt: number, wished: { row: number; column: number }): void {
  const table = tr.doc.nodeAt(tableAt);
  if (!table) return;
  const distance = ({ row, column }: Placed) => Math.abs(row - wished.row) * 1000 + Math.abs(column - wished.column);
  const grid = gridOf(table);
  const nearest = grid.toSorted((one, other) => distance(one) - distance(other))[0];
  if (!nearest) return;
  // The grid is in reading order, as the cells of the table are.
  const cellAt = cellsOf(table, tableAt)[grid.indexOf(nearest)];
  if (cellAt !== undefined) tr.setSelection(TextSelection.create(tr.doc, cellAt + 1));
}

function cellsOf(table: Node, tableAt: number): number[] {
  const cells: number[] = [];
  table.descendants((node, position) => {
    if (node.type.name === 'tableCell') cells.push(tableAt + 1 + position);
    return node.type.name !== 'tableCell';
  });
  return cells;
}
