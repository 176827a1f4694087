/** What may stand inside a node of the editor; `lines` and `letters` bear no marks, and letters no breaks either. */
export type Inside = 'blocks' | 'items' | 'rows' | 'cells' | 'running-text' | 'lines' | 'letters' | 'nothing';

/**
 * The nodes that a working copy may hold, and what may stand in them. What is not named here is refused by the server, since the browsers
 * of others could not show it; a test of the studio compares it with the schema of the editor.
 */
export const blockKinds: Readonly<Record<string, Inside>> = {
  paragraph: 'running-text',
  heading: 'running-text',
  question: 'running-text',
  'pull-quote': 'running-text',
  preformatted: 'letters',
  note: 'lines',
  list: 'items',
  quotation: 'blocks',
  answer: 'blocks',
  picture: 'nothing',
  gallery: 'nothing',
  table: 'rows',
  separator: 'nothing',
  embed: 'nothing',
};

/** Nodes that stand in running text beside its letters. */
export const signKinds: ReadonlySet<string> = new Set(['line-break', 'footnote']);

/** Nodes that are parts of a block, and what may stand in them. */
export const partKinds: Readonly<Record<string, Inside>> = { listItem: 'blocks', tableRow: 'cells', tableCell: 'running-text' };

/** The part that stands in a block of parts. */
export const partOf: Readonly<Partial<Record<Inside, string>>> = { items: 'listItem', rows: 'tableRow', cells: 'tableCell' };

/** Nodes that bear no name of their own: a segment is what comments and translations point at. */
export const namelessKinds: ReadonlySet<string> = new Set(['text', 'line-break', 'tableRow', 'tableCell']);
