import { Node } from '@tiptap/core';
import { readSpeaker, speakerAttributes } from './speaker-attribute.ts';

const id = { id: { default: null, rendered: false } };
const filler = { filler: { default: false, rendered: false } };

const doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
/** Letters. */
export const text = Node.create({ name: 'text', group: 'inline' });

/** A line that ends without its paragraph ending. */
export const lineBreak = Node.create({
  name: 'line-break',
  // NOTE: content expressions know words only, and a hyphen is none; they name the break by its group.
  group: 'inline breaks',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const insert = () => this.editor.commands.insertContent({ type: 'line-break' });
    return { 'Shift-Enter': insert };
  },
});

/** NOTE: the paragraph comes first, since the first block without demands is what the editor makes when it needs a new one. */
const paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ ...id, ...filler }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') };
  },
});

const levels = [2, 3, 4] as const;

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...id, level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    ...levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    { tag: 'h5', attrs: { level: 4 } },
    { tag: 'h6', attrs: { level: 4 } },
  ],
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addKeyboardShortcuts() {
    return Object.fromEntries(
      levels.map((level) => [`Mod-Alt-${level}`, () => this.editor.commands.toggleNode('heading', 'paragraph', { level })]),
    );
  },
});

const question = Node.create({
  name: 'question',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...id, ...speakerAttributes }),
  parseHTML: () => [{ tag: 'p[data-kind="question"]', priority: 60, getAttrs: readSpeaker }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-kind': 'question', ...HTMLAttributes }, 0],
});

const pullQuote = Node.create({
  name: 'pull-quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...id, ...speakerAttributes }),
  parseHTML: () => [{ tag: 'p[data-kind="pull-quote"]', priority: 60, getAttrs: readSpeaker }],
  renderHTML: ({ HTMLAttributes }) => ['p', { 'data-kind': 'pull-quote', ...HTMLAttributes }, 0],
});

const preformatted = Node.create({
  name: 'preformatted',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => id,
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: () => ['pre', 0],
});

/** Nodes that hold running text. */
export const textBlocks = [doc, text, paragraph, heading, question, pullQuote, preformatted, lineBreak];
