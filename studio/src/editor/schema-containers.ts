import { isSafeAddress } from '@coranto/contract/prose/prose';
import { Node, wrappingInputRule } from '@tiptap/core';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { readSpeaker, speakerAttributes } from './speaker-attribute.ts';

const id = { id: { default: null, rendered: false } };

const list = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({ ...id, ordered: { default: false, rendered: false }, start: { default: 1, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', getAttrs: (found) => ({ ordered: true, start: (found as HTMLOListElement).start }) },
  ],
  renderHTML: ({ node }) => (node.attrs.ordered ? ['ol', { start: node.attrs.start }, 0] : ['ul', 0]),
  addInputRules() {
    return [
      wrappingInputRule({ find: /^\s*[-*]\s$/, type: this.type, getAttributes: { ordered: false } }),
      wrappingInputRule({
        find: /^(\d+)[.)]\s$/,
        type: this.type,
        getAttributes: (match) => ({ ordered: true, start: Number(match[1]) }),
        joinPredicate: (match, node) => node.attrs.ordered && node.childCount + node.attrs.start === Number(match[1]),
      }),
    ];
  },
});

const listItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ ...id, filler: { default: false, rendered: false } }),
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    const { editor, type } = this;
    const run = (command: ReturnType<typeof splitListItem>) => () => command(editor.state, editor.view.dispatch);
    return { Enter: run(splitListItem(type)), Tab: run(sinkListItem(type)), 'Shift-Tab': run(liftListItem(type)) };
  },
});

const quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    ...id,
    ...speakerAttributes,
    language: { default: null, renderHTML: ({ language }) => (language ? { lang: language } : {}) },
    source: { default: null, renderHTML: ({ source }) => (source ? { 'data-source': source } : {}) },
  }),
  parseHTML: () => [
    {
      tag: 'blockquote',
      getAttrs: (found) => {
        const source = found.dataset.source ?? found.getAttribute('cite') ?? '';
        return {
          ...readSpeaker(found),
          language: found.dataset.kind === 'quotation' ? found.getAttribute('lang') : null,
          source: /^https?:/.test(source) && isSafeAddress(source) ? source : null,
        };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { 'data-kind': 'quotation', ...HTMLAttributes }, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

const answer = Node.create({
  name: 'answer',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ ...id, ...speakerAttributes }),
  parseHTML: () => [{ tag: 'div[data-kind="answer"]', getAttrs: readSpeaker }],
  renderHTML: ({ HTMLAttributes }) => ['div', { 'data-kind': 'answer', ...HTMLAttributes }, 0],
});

/** Nodes that hold other blocks. */
export const containers = [list, listItem, quotation, answer];
