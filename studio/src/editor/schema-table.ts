import { Node } from '@tiptap/core';
import { moveCell } from './table-moves.ts';

const span = (name: 'columns' | 'rows', attribute: 'colspan' | 'rowspan') => ({
  [name]: {
    default: 1,
    parseHTML: (found: HTMLElement) => Math.min(100, Math.max(1, Number.parseInt(found.getAttribute(attribute) ?? '1', 10) || 1)),
    renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [attribute]: attributes[name] }),
  },
});

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow*',
  isolating: true,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    caption: { default: null, rendered: false },
  }),
  parseHTML: () => [
    { tag: 'caption', ignore: true },
    { tag: 'table', getAttrs: (found) => ({ caption: found.querySelector('caption')?.textContent?.trim().slice(0, 2000) || null }) },
  ],
  renderHTML: ({ node }) => [
    'div',
    { 'data-kind': 'table' },
    ['table', ...(node.attrs.caption ? [['caption', { contenteditable: 'false', dir: 'auto' }, node.attrs.caption]] : []), ['tbody', 0]],
  ],
});

const tableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** What stands in a cell is running text, as prose has it: a break is the most of a new line. */
const tableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  addAttributes: () => ({
    header: { default: false, rendered: false },
    ...span('columns', 'colspan'),
    ...span('rows', 'rowspan'),
  }),
  parseHTML: () => [
    { tag: 'td', attrs: { header: false } },
    { tag: 'th', attrs: { header: true } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.header ? 'th' : 'td', { dir: 'auto', ...HTMLAttributes }, 0],
  addKeyboardShortcuts() {
    const isHere = () => this.editor.isActive('tableCell');
    return {
      Tab: () => moveCell(this.editor, 1),
      'Shift-Tab': () => moveCell(this.editor, -1),
      Enter: () => isHere() && this.editor.commands.insertContent({ type: 'line-break' }),
    };
  },
});

/** A table, its rows and its cells. */
export const tableNodes = [table, tableRow, tableCell];
