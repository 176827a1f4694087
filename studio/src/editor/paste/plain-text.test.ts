import { expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

it('reads paragraphs by blank lines, or by lines where there are none', () => {
  expect(readPlainText('Առաջին\nտող\r\n\r\nЕщё')).toEqual([
    { kind: 'paragraph', lines: ['Առաջին', 'տող'] },
    { kind: 'paragraph', lines: ['Ещё'] },
  ]);
  expect(readPlainText('one\ntwo\n')).toEqual([
    { kind: 'paragraph', lines: ['one'] },
    { kind: 'paragraph', lines: ['two'] },
  ]);
});

it('reads rows of a spreadsheet', () => {
  expect(readPlainText('السنة\tالسفن\n2025\t12\n')).toEqual([
    {
      kind: 'table',
      rows: [
        ['السنة', 'السفن'],
        ['2025', '12'],
      ],
    },
  ]);
  expect(readPlainText('a\tb')).toEqual([{ kind: 'paragraph', lines: ['a\tb'] }]);
});
