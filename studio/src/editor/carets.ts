import type { Place, Present } from '@coranto/contract/working-copy/presence';
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import { createRelativePositionFromJSON } from 'yjs';
import { hueOf } from './caret-hue.ts';
import { redrawBy } from './redraw.ts';
import './carets.css';

/** Where the carets of others come from, and one's own goes. */
export type Carets = {
  /** The others in this article, without one's own window. */
  others(): Present[];
  onOthers(listener: () => void): () => void;
  stand(place: Place): void;
};

const key = new PluginKey<DecorationSet>('carets');
/** So often one's own caret is told of, while it moves. */
const tellEveryMs = 120;

/** Shows where others stand in the body, with their names, and tells them where one stands oneself. */
export function showCarets(carets: Carets): Extension {
  return Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, shown, _before, state) => {
            if (tr.getMeta(key) !== undefined || ySyncPluginKey.getState(state)?.isChangeOrigin) return draw(state, carets.others());
            return tr.docChanged ? shown.map(tr.mapping, tr.doc) : shown;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => watch(view, carets),
      }),
    ],
  });
}

function watch(view: EditorView, carets: Carets) {
  let telling: ReturnType<typeof setTimeout> | undefined;
  let wasTold = '';
  const tell = () => {
    telling = undefined;
    const place = view.hasFocus() ? placeOf(view.state) : null;
    const said = JSON.stringify(place);
    if (said === wasTold) return;
    wasTold = said;
    carets.stand(place);
  };
  const tellSoon = () => {
    telling ??= setTimeout(tell, tellEveryMs);
  };
  const redraw = redrawBy(view, key);
  const stopHearing = carets.onOthers(redraw.soon);
  view.dom.addEventListener('focus', tellSoon);
  view.dom.addEventListener('blur', tellSoon);
  return {
    update: tellSoon,
    destroy: () => {
      clearTimeout(telling);
      stopHearing();
      redraw.stop();
      view.dom.removeEventListener('focus', tellSoon);
      view.dom.removeEventListener('blur', tellSoon);
    },
  };
}

function placeOf(state: EditorState): Place {
  const { type, binding } = ySyncPluginKey.getState(state);
  const at = (position: number) => JSON.parse(JSON.stringify(absolutePositionToRelativePosition(position, type, binding.mapping)));
  return { anchor: at(state.selection.anchor), head: at(state.selection.head) };
}

function draw(state: EditorState, others: Present[]): DecorationSet {
  return DecorationSet.create(
    state.doc,
    others.flatMap((present) => drawOne(state, present)),
  );
}

function drawOne(state: EditorState, { seat, name, personId, place }: Present): Decoration[] {
  if (place === null || !('anchor' in place)) return [];
  const { doc, type, binding } = ySyncPluginKey.getState(state);
  const resolve = (json: unknown): number | null => {
    const found = relativePositionToAbsolutePosition(doc, type, createRelativePositionFromJSON(json), binding.mapping);
    return found === null ? null : Math.min(found, state.doc.content.size);
  };
  const [anchor, head] = [resolve(place.anchor), resolve(place.head)];
  if (anchor === null || head === null) return [];
  const hue = String(hueOf(personId));
  const caret = Decoration.widget(head, () => caretElement(name, hue), { key: `${seat}-${name}`, side: 10, ignoreSelection: true });
  if (anchor === head) return [caret];
  return [caret, Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), { class: 'others-selection', 'data-hue': hue })];
}

/** Hidden from screen readers: it would stand in the middle of a word; who is here is said in the bar. */
function caretElement(name: string, hue: string): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'others-caret';
  caret.dataset.hue = hue;
  caret.setAttribute('aria-hidden', 'true');
  const flag = document.createElement('span');
  flag.className = 'others-name';
  flag.dataset.name = name;
  caret.append(flag);
  return caret;
}
