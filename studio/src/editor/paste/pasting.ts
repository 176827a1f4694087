import { isSafeAddress } from '@coranto/contract/prose/address';
import { playerOf } from '@coranto/contract/prose/players';
import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanMarkup } from './clean-markup.ts';
import { type PlainBlock, readPlainText } from './plain-text.ts';

/** What pasting may set going beside the text. */
export type PastingHands = {
  /** A picture was pasted or dropped: send it, and give its id; `null` where that failed. */
  sendPicture: (file: File) => Promise<string | null>;
  /** An address alone was pasted that can be shown as an embed; it stands in the text as a link now. */
  offerEmbed: (address: string, site: string) => void;
};

/** Takes what is pasted or dropped: structure and nothing else, pictures, addresses. */
export function pasting(hands: PastingHands): Extension {
  return Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          props: {
            transformPastedHTML: cleanMarkup,
            clipboardTextParser: (text, _, isPlain, view) => plainSlice(readPlainText(text), view.state.schema, isPlain),
            handlePaste: (view, event) => takePictures(editor, event.clipboardData, hands) || takeAddress(view, event.clipboardData, hands),
            handleDrop(view, event, _, isMoved) {
              if (isMoved) return false;
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
              if (at && event.dataTransfer?.files.length) editor.commands.setTextSelection(at.pos);
              return takePictures(editor, event.dataTransfer, hands);
            },
          },
        }),
      ];
    },
  });
}

/** Word puts a picture of the words beside them: where there are words, those are meant. */
function takePictures(editor: Editor, data: DataTransfer | null, { sendPicture }: PastingHands): boolean {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (files.length === 0 || (data?.getData('text/plain') ?? '').trim() !== '') return false;
  void (async () => {
    for (const file of files) {
      const pictureId = await sendPicture(file);
      if (pictureId !== null) editor.chain().focus().insertContent({ type: 'picture', attrs: { pictureId } }).run();
    }
  })();
  return true;
}

/** An address alone becomes the link of what is selected; on a line of its own it is offered as an embed where it can be one. */
function takeAddress(view: EditorView, data: DataTransfer | null, { offerEmbed }: PastingHands): boolean {
  const address = data?.getData('text/plain').trim() ?? '';
  if (!/^https?:\/\/\S+$/.test(address) || !isSafeAddress(address)) return false;
  const { state } = view;
  const { $from, $to, empty, from, to } = state.selection;
  const { link } = state.schema.marks;
  if (!link || !$from.parent.type.allowsMarkType(link) || !$from.sameParent($to)) return false;
  if (!empty) {
    view.dispatch(state.tr.removeMark(from, to, link).addMark(from, to, link.create({ address })).scrollIntoView());
    return true;
  }
  const isAlone = $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  view.dispatch(
    state.tr
      .replaceSelectionWith(state.schema.text(address, [link.create({ address })]), false)
      .removeStoredMark(link)
      .scrollIntoView(),
  );
  const site = playerOf(address)?.site;
  if (isAlone && site !== undefined) offerEmbed(address, site);
  return true;
}

function plainSlice(blocks: PlainBlock[], schema: Schema, isPlain: boolean): Slice {
  const { paragraph, tableRow, tableCell, table } = schema.nodes;
  const lineBreak = schema.nodes['line-break'];
  if (!paragraph || !tableRow || !tableCell || !table || !lineBreak) throw new Error('The schema of the editor lacks nodes');
  const words = (text: string) => (text === '' ? [] : [schema.text(text)]);
  const inLines = (lines: string[]) => lines.flatMap((line, place) => (place === 0 ? words(line) : [lineBreak.create(), ...words(line)]));
  const nodes = blocks.map((block) => {
    if (block.kind === 'paragraph') return paragraph.create(null, inLines(block.lines));
    if (isPlain) return paragraph.create(null, inLines(block.rows.map((row) => row.join(' '))));
    return table.create(
      null,
      block.rows.map((row) =>
        tableRow.create(
          null,
          row.map((cell) => tableCell.create(null, words(cell))),
        ),
      ),
    );
  });
  const isOpen = nodes.every(({ isTextblock }) => isTextblock);
  return new Slice(Fragment.from(nodes), isOpen ? 1 : 0, isOpen ? 1 : 0);
}
