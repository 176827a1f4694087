import { isSafeAddress } from '@coranto/contract/prose/address';
import { Extension, InputRule, markInputRule, textblockTypeInputRule } from '@tiptap/core';
import type { NodeType, Schema } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { completeAddress } from './complete-address.ts';
import { rememberedSpeaker } from './interview.ts';

/** Signs that people who know Markdown type, at the start of a line or around words. Lists and quotations have theirs beside their nodes. */
export const markdown = Extension.create<{ language: string }>({
  name: 'markdown',
  addOptions: () => ({ language: 'en' }),
  addInputRules() {
    const { schema } = this.editor;
    const { strong, emphasis, code } = schema.marks;
    const { heading } = schema.nodes;
    if (!strong || !emphasis || !code || !heading) throw new Error('The schema of the editor lacks marks');
    return [
      textblockTypeInputRule({
        find: /^(#{1,4})\s$/,
        type: heading,
        getAttributes: (match) => ({ level: Math.max(2, match[1]?.length ?? 2) }),
      }),
      markInputRule({ find: /(?:^|[\s(«“„])(\*\*(?!\s)([^*]+)(?<!\s)\*\*)$/, type: strong }),
      markInputRule({ find: /(?:^|[\s(«“„])(\*(?!\s|\*)([^*]+)(?<!\s)\*)$/, type: emphasis }),
      markInputRule({ find: /(?:^|[\s(«“„])(`([^`]+)`)$/, type: code }),
      linkRule(schema),
      separatorRule(nodeOf(schema, 'separator'), nodeOf(schema, 'paragraph')),
      partRule(this.options.language, 'question'),
      partRule(this.options.language, 'answer'),
    ];
  },
});

function nodeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`The schema of the editor has no ${name}`);
  return type;
}

/** `[words](address)`; an address that could run script stays as it was typed. */
function linkRule(schema: Schema): InputRule {
  return new InputRule({
    find: /\[([^[\]]{1,300})\]\(([^()\s]{1,2000})\)$/,
    handler({ state, range, match }) {
      const address = completeAddress(match[2] ?? '');
      const link = schema.marks.link?.create({ address });
      if (!link || !isSafeAddress(address)) return null;
      const marks = state.doc.resolve(range.from + 1).marks();
      state.tr.replaceWith(range.from, range.to, schema.text(match[1] ?? '', link.addToSet(marks))).removeStoredMark(link);
    },
  });
}

/** `---` alone in a paragraph. */
function separatorRule(separator: NodeType, paragraph: NodeType): InputRule {
  return new InputRule({
    find: /^---$/,
    handler({ state, range }) {
      const $from = state.doc.resolve(range.from);
      if ($from.parent.type !== paragraph || $from.parent.content.size > 2) return null;
      const before = $from.before();
      const parts = [separator.create(), paragraph.create()];
      if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), separator)) return null;
      state.tr.replaceWith(before, $from.after(), parts);
      state.tr.setSelection(TextSelection.create(state.tr.doc, before + 2));
    },
  });
}

/** The letters that stand before questions and answers in print, by language; `Q` and `A` everywhere. */
const letters: Record<string, [question: string, answer: string]> = {
  ru: ['В', 'О'],
  uk: ['З', 'В'],
  hy: ['Հ', 'Պ'],
  az: ['S', 'C'],
  tr: ['S', 'C'],
  ar: ['س', 'ج'],
  ka: ['კ', 'პ'],
  de: ['F', 'A'],
  fr: ['Q', 'R'],
  es: ['P', 'R'],
};

/** `Q: ` and `A: ` at the start of a paragraph begin a question and an answer, with whoever asked or answered before. */
function partRule(language: string, part: 'question' | 'answer'): InputRule {
  const own = letters[language.split('-')[0] ?? '']?.[part === 'question' ? 0 : 1] ?? '';
  const known = part === 'question' ? 'Q' : 'A';
  return new InputRule({
    find: new RegExp(`^[${known}${own}]\u00a0?[:։]\\s$`, 'u'),
    handler({ state, range, chain }) {
      const $from = state.doc.resolve(range.from);
      if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
      const speaker = rememberedSpeaker(state.doc, range.from, part);
      const rest = chain().deleteRange(range);
      if (part === 'question') rest.setNode('question', { speaker }).run();
      else rest.wrapIn('answer', { speaker }).run();
    },
  });
}
