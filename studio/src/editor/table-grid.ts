import type { Node } from '@tiptap/pm/model';

/** A cell where it stands in the grid of its table; a cell over several rows or columns stands in the first of them. */
export type Placed = { node: Node; row: number; column: number; rows: number; columns: number };

/** The cells of a table in their grid: those that reach down from rows above push the others on, as in HTML. */
export function gridOf(table: Node): Placed[] {
  const placed: Placed[] = [];
  const taken = new Set<string>();
  table.forEach((line, _, row) => {
    let column = 0;
    line.forEach((node) => {
      while (taken.has(`${row}:${column}`)) column += 1;
      const { rows, columns } = node.attrs as { rows: number; columns: number }; // what the schema of the editor holds there
      placed.push({ node, row, column, rows, columns });
      for (let down = 0; down < rows; down++) for (let on = 0; on < columns; on++) taken.add(`${row + down}:${column + on}`);
      column += columns;
    });
  });
  return placed;
}

type Axis = { at: 'row' | 'column'; size: 'rows' | 'columns' };
const down: Axis = { at: 'row', size: 'rows' };
const on: Axis = { at: 'column', size: 'columns' };

/** With a new row before the row `at`; cells that reach across grow. */
export function withRow(grid: Placed[], at: number): Placed[] {
  const beside = grid.filter(({ row, rows }) => row <= Math.max(0, at - 1) && row + rows > Math.max(0, at - 1));
  const areAllHeadings = beside.every(({ node }) => node.attrs.header);
  const isHeading = (column: number) => !areAllHeadings && isHeadingAt(beside, on, column);
  return insertLine(grid, down, at, isHeading);
}

/** With a new column before the column `at`; cells that reach across grow. */
export function withColumn(grid: Placed[], at: number): Placed[] {
  const beside = grid.filter(({ column, columns }) => column <= Math.max(0, at - 1) && column + columns > Math.max(0, at - 1));
  const isLineHeading = (row: number) => grid.filter((cell) => covers(cell, down, row)).every(({ node }) => node.attrs.header);
  return insertLine(grid, on, at, (row) => isHeadingAt(beside, down, row) && isLineHeading(row));
}

/** Without a row; cells that reach into it shrink, and those that begin in it begin in the next. */
export function withoutRow(grid: Placed[], at: number): Placed[] {
  return removeLine(grid, down, at);
}

/** Without a column. */
export function withoutColumn(grid: Placed[], at: number): Placed[] {
  return removeLine(grid, on, at);
}

/** The rows of a table that has these cells. */
export function gridToRows(grid: Placed[], table: Node): Node[] {
  const { tableRow } = table.type.schema.nodes;
  if (!tableRow) throw new Error('The schema of the editor has no rows');
  const height = Math.max(0, ...grid.map(({ row }) => row + 1));
  return Array.from({ length: height }, (_, row) => {
    const cells = grid.filter((cell) => cell.row === row).toSorted((one, other) => one.column - other.column);
    return tableRow.create(
      null,
      cells.map(({ node, rows, columns }) => node.type.create({ ...node.attrs, rows, columns }, node.content)),
    );
  });
}

function covers(cell: Placed, { at, size }: Axis, place: number): boolean {
  return cell[at] <= place && cell[at] + cell[size] > place;
}

function isHeadingAt(cells: Placed[], axis: Axis, place: number): boolean {
  return cells.some((cell) => covers(cell, axis, place) && cell.node.attrs.header === true);
}

function insertLine(grid: Placed[], axis: Axis, place: number, isHeading: (along: number) => boolean): Placed[] {
  const { at, size } = axis;
  const across = axis === down ? on : down;
  const reaching = grid.filter((cell) => cell[at] < place && cell[at] + cell[size] > place);
  const moved = grid.map((cell) => {
    if (cell[at] >= place) return { ...cell, [at]: cell[at] + 1 };
    return reaching.includes(cell) ? { ...cell, [size]: cell[size] + 1 } : cell;
  });
  const type = grid[0]?.node.type;
  if (!type) return grid;
  const length = Math.max(0, ...grid.map((cell) => cell[across.at] + cell[across.size]));
  const made = Array.from({ length }, (_, along) => along)
    .filter((along) => !reaching.some((cell) => covers(cell, across, along)))
    .map((along) => ({ node: type.create({ header: isHeading(along) }), rows: 1, columns: 1, [at]: place, [across.at]: along }) as Placed); // both places are among the two axes
  return [...moved, ...made];
}

function removeLine(grid: Placed[], { at, size }: Axis, place: number): Placed[] {
  return grid.flatMap((cell) => {
    if (cell[at] > place) return [{ ...cell, [at]: cell[at] - 1 }];
    if (!covers(cell, { at, size }, place)) return [cell];
    return cell[size] > 1 ? [{ ...cell, [size]: cell[size] - 1 }] : [];
  });
}
