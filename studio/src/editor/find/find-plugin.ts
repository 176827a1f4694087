import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './Find.module.css';
import { type Found, findInText, type Wanted } from './find-in-text.ts';

/** What is looked for, where it stands, and which of the places one looks at. */
export type Finding = { wanted: Wanted; places: Found[]; at: number; marks: DecorationSet };

const key = new PluginKey<Finding | null>('find');
const noLetter = '\ufffc';
/** More places than these are counted and replaced, and not marked. */
const mostMarked = 2000;

/** What is being looked for. */
export function findingIn(state: EditorState): Finding | null {
  return key.getState(state) ?? null;
}

/** Begins to look for something, or ends it. */
export function lookFor(tr: Transaction, wanted: Wanted | null): Transaction {
  return tr.setMeta(key, { wanted });
}

/** Marks what is looked for, and keeps up with what is written. A block that did not change is not read again. */
export const findInEditor = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Finding | null>({
      key,
      state: {
        init: () => null,
        apply(tr, before, _, { doc, selection }) {
          const said: { wanted?: Wanted | null; at?: number } | undefined = tr.getMeta(key);
          const wanted = said?.wanted === undefined ? (before?.wanted ?? null) : said.wanted;
          if (wanted === null) return null;
          if (before && said === undefined && !tr.docChanged) return before;
          const isNew = before === null || wanted !== before.wanted;
          const places = isNew || tr.docChanged ? findPlaces(doc, wanted) : before.places;
          const next = places.findIndex(({ to }) => to > selection.from - (isNew ? wanted.text.length : 0));
          const at = said?.at ?? (isNew ? Math.max(0, next) : Math.min(before.at, Math.max(0, places.length - 1)));
          return { wanted, places, at, marks: marksOf(doc, places, at) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
});

/** Goes to the next place, or the one before, round the ends. */
export function goToFound(state: EditorState, step: 1 | -1 | 0): Transaction | null {
  const finding = findingIn(state);
  if (!finding || finding.places.length === 0) return null;
  const at = (finding.at + step + finding.places.length) % finding.places.length;
  const place = finding.places[at];
  if (!place) return null;
  return state.tr
    .setMeta(key, { at })
    .setSelection(TextSelection.create(state.doc, place.from, place.to))
    .scrollIntoView();
}

/** Writes something in the place one looks at, with the marks that the words there bear. */
export function replaceOne(state: EditorState, text: string): Transaction | null {
  const finding = findingIn(state);
  const place = finding?.places[finding.at];
  return place ? write(state.tr, place, text) : null;
}

/** Writes something in every place, in one step. */
export function replaceAll(state: EditorState, text: string): { tr: Transaction; count: number } {
  const places = findingIn(state)?.places ?? [];
  const { tr } = state;
  for (const place of places.toReversed()) write(tr, place, text);
  return { tr, count: places.length };
}

function write(tr: Transaction, { from, to }: Found, text: string): Transaction {
  return text === '' ? tr.delete(from, to) : tr.insertText(text, from, to);
}

/** What was found in each block, as long as the block and what is looked for stay. */
const reads = new WeakMap<Wanted, WeakMap<Node, Found[]>>();

function findPlaces(doc: Node, wanted: Wanted): Found[] {
  const read = reads.get(wanted) ?? new WeakMap<Node, Found[]>();
  reads.set(wanted, read);
  const places: Found[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const known = read.get(node) ?? findInText(node.textBetween(0, node.content.size, undefined, noLetter), wanted);
    read.set(node, known);
    for (const { from, to } of known) places.push({ from: position + 1 + from, to: position + 1 + to });
    return false;
  });
  return places;
}

function marksOf(doc: Node, places: Found[], at: number): DecorationSet {
  const first = Math.max(0, Math.min(at - mostMarked / 2, places.length - mostMarked));
  const shown = places.slice(first, first + mostMarked);
  return DecorationSet.create(
    doc,
    shown.map(({ from, to }, place) => Decoration.inline(from, to, { class: (place + first === at ? styles.here : styles.found) ?? '' })),
  );
}
