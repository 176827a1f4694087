import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { proseExtensions } from './prose-schema.ts';
import { gridOf, gridToRows, type Placed, withColumn, withoutColumn, withoutRow, withRow } from './table-grid.ts';

const schema = getSchema(proseExtensions);

/** A table by its cells: `a`, `b2x1` is two columns wide, `H:` is a heading. */
function table(...lines: string[]): Node {
  const cell = (said: string) => {
    const [, heading, name = '', columns = '1', rows = '1'] = /^(H:)?(\w+?)(?:-(\d)x(\d))?$/.exec(said) ?? [];
    return {
      type: 'tableCell',
      attrs: { header: heading !== undefined, columns: Number(columns), rows: Number(rows) },
      content: [{ type: 'text', text: name }],
    };
  };
  const content = lines.map((line) => ({ type: 'tableRow', content: line.split(' ').filter(Boolean).map(cell) }));
  return schema.nodeFromJSON({ type: 'table', content });
}

function changed(before: Node, change: (grid: Placed[]) => Placed[]): string[] {
  return gridToRows(change(gridOf(before)), before).map((row) => {
    const cells: string[] = [];
    row.forEach(({ attrs, textContent }) => {
      const span = attrs.columns > 1 || attrs.rows > 1 ? `-${attrs.columns}x${attrs.rows}` : '';
      cells.push(`${attrs.header ? 'H:' : ''}${textContent || '_'}${span}`);
    });
    return cells.join(' ');
  });
}

describe('a table', () => {
  const plain = table('H:a H:b', 'c d');
  const merged = table('a-2x1 b', 'c-1x2 d e', 'f g');

  it('gets rows and columns, whose cells are headings where the line is one', () => {
    expect(changed(plain, (grid) => withRow(grid, 1))).toEqual(['H:a H:b', '_ _', 'c d']);
    expect(changed(plain, (grid) => withColumn(grid, 1))).toEqual(['H:a H:_ H:b', 'c _ d']);
    expect(changed(plain, (grid) => withRow(grid, 2))).toEqual(['H:a H:b', 'c d', '_ _']);
  });

  it('keeps cells that reach over several lines whole', () => {
    expect(changed(merged, (grid) => withColumn(grid, 1))).toEqual(['a-3x1 b', 'c-1x2 _ d e', '_ f g']);
    expect(changed(merged, (grid) => withRow(grid, 2))).toEqual(['a-2x1 b', 'c-1x3 d e', '_ _', 'f g']);
    expect(changed(merged, (grid) => withoutColumn(grid, 1))).toEqual(['a b', 'c-1x2 e', 'g']);
    expect(changed(merged, (grid) => withoutRow(grid, 1))).toEqual(['a-2x1 b', 'c f g']);
  });

  it('loses its last line', () => {
    expect(changed(table('a'), (grid) => withoutRow(grid, 0))).toEqual([]);
  });
});
