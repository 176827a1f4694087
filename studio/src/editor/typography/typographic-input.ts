import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { keep, readKept } from '../../app/theme.ts';
import { mendings } from './mend.ts';
import { mayBeTypeset, typeset } from './typeset.ts';

/** What was written in the place of typed signs a moment ago, so that Backspace may give them back. */
type JustSet = { from: number; to: number; typed: string };

const kept = 'coranto.typography';
const key = new PluginKey<JustSet | null>('typographic-input');
const noLetter = '\ufffc';

/** Does this person want typographic signs as they type? Kept on this computer. */
export function isTypographic(): boolean {
  return readKept(kept) !== 'off';
}

/** Says whether typed signs are to become typographic ones. */
export function setTypographic(isWanted: boolean): void {
  keep(kept, isWanted ? 'on' : 'off');
}

/** Straight quotation marks, hyphens and dots become those of the language as they are typed; one Backspace takes it back. */
export const typographicInput = Extension.create<{ language: string }>({
  name: 'typographic-input',
  addOptions: () => ({ language: 'en' }),
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { state, view } = this.editor;
        const just = key.getState(state);
        if (!just) return false;
        view.dispatch(state.tr.insertText(just.typed, just.from, just.to).setMeta(key, null));
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    const { language } = this.options;
    return [
      new Plugin<JustSet | null>({
        key,
        state: {
          init: () => null,
          apply(tr, before, _, { selection }) {
            const said: JustSet | null | undefined = tr.getMeta(key);
            if (said !== undefined) return said;
            if (before === null) return null;
            const after = { ...before, from: tr.mapping.map(before.from), to: tr.mapping.map(before.to, -1) };
            return selection.empty && selection.head === after.to && after.to > after.from ? after : null;
          },
        },
        props: {
          handleTextInput(view, from, to, typed) {
            if (typed.length !== 1 || !isTypographic()) return false;
            const $from = view.state.doc.resolve(from);
            if (isCode($from) || !mayBeTypeset($from.parent.textBetween(Math.max(0, $from.parentOffset - 2), $from.parentOffset), typed))
              return false;
            const set = typeset($from.parent.textBetween(0, $from.parentOffset, undefined, noLetter), typed, languageAt($from, language));
            if (set === null) return false;
            const start = from - set.erase;
            const tr = view.state.tr;
            const just = { from: start, to: start + set.insert.length, typed: view.state.doc.textBetween(start, from) + typed };
            tr.setStoredMarks(null).insertText(set.insert, start, to).setMeta(key, just);
            view.dispatch(tr.setStoredMarks(view.state.storedMarks).scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});

/**
 * Mends the typography of what is selected, or of the whole text where nothing is. Code stays as it is.
 *
 * @returns how many places were changed, and the transaction that changes them
 */
export function mendTypography(state: EditorState, articleLanguage: string): { count: number; tr: EditorState['tr'] } {
  const { selection, doc, tr } = state;
  const [start, end] = selection.empty ? [0, doc.content.size] : [selection.from, selection.to];
  let count = 0;
  doc.nodesBetween(start, end, (node, position) => {
    if (!node.isTextblock) return;
    if (node.type.spec.code || node.type.name === 'note') return false;
    const inside = position + 1;
    const text = node.textBetween(0, node.content.size, undefined, noLetter);
    for (const { from, to, insert } of mendings(text, languageAt(doc.resolve(inside), articleLanguage)).reverse()) {
      const isOutside = inside + to <= start || inside + from >= end;
      if (isOutside || doc.rangeHasMark(inside + from, inside + to, codeMark(state))) continue;
      tr.insertText(insert, tr.mapping.map(inside + from), tr.mapping.map(inside + to));
      count += 1;
    }
    return false;
  });
  return { count, tr };
}

function codeMark({ schema }: EditorState) {
  const { code } = schema.marks;
  if (!code) throw new Error('The schema of the editor has no code');
  return code;
}

function isCode($from: ResolvedPos): boolean {
  return $from.parent.type.spec.code === true || $from.marks().some((mark) => mark.type.name === 'code');
}

/** The language of a place: of its words where they are marked, else of the quotation around it, else of the article. */
function languageAt($from: ResolvedPos, article: string): string {
  const marked = $from.marks().find((mark) => mark.type.name === 'language');
  if (marked) return marked.attrs.tag;
  for (let depth = $from.depth; depth > 0; depth--) {
    const { type, attrs } = $from.node(depth);
    if (type.name === 'quotation' && attrs.language) return attrs.language;
  }
  return article;
}
