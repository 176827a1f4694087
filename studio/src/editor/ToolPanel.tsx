import type { Speaker } from '@coranto/contract/prose/prose';
import type { Editor } from '@tiptap/core';
import { PicturePicker } from '../media/PicturePicker.tsx';
import { useWords } from '../words/use-words.ts';
import { EmbedPanel } from './EmbedPanel.tsx';
import { useEdited } from './edited.ts';
import { FootnotePanel } from './FootnotePanel.tsx';
import { GalleryPanel } from './GalleryPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { SpeakerPanel, type Spoken } from './SpeakerPanel.tsx';
import { findSpeakerPlace } from './speaker-place.ts';
import { TablePanel, type TableSize } from './TablePanel.tsx';
import { newTable } from './table-moves.ts';

/** A tool that asks something first. */
export type OpenTool = {
  tool:
    | 'link'
    | 'inline-quotation'
    | 'quotation'
    | 'speaker'
    | 'picture'
    | 'embed'
    | 'footnote'
    | 'language'
    | 'table'
    | 'gallery'
    | 'keys'
    | 'find';
};

type Props = { editor: Editor; tool: OpenTool; onClose: () => void };

/** Asks what a tool needs to know, and does it. */
export function ToolPanel({ editor, tool, onClose }: Props) {
  const words = useWords();
  const { language } = useEdited();
  const done = (act: () => void) => {
    onClose();
    act();
  };
  switch (tool.tool) {
    case 'link':
      return <LinkPanel editor={editor} onClose={onClose} />;
    case 'language':
      return <LanguagePanel editor={editor} onClose={onClose} />;
    case 'embed':
      return <EmbedPanel onClose={onClose} onInsert={(attrs) => done(() => insert(editor, 'embed', attrs))} />;
    case 'footnote':
      return <FootnotePanel text={[]} onClose={onClose} onSet={(text) => done(() => insert(editor, 'footnote', { text }))} />;
    case 'table':
      return <TablePanel onClose={onClose} onMake={(size) => done(() => insertTable(editor, size))} />;
    case 'gallery':
      return (
        <GalleryPanel
          gallery={{ caption: null, pictures: [] }}
          onClose={onClose}
          onSet={(gallery) => done(() => insert(editor, 'gallery', gallery))}
        />
      );
    case 'find':
      return null; // a bar above the text, and no panel over it
    case 'keys':
      return <KeysPanel onClose={onClose} />;
    case 'picture':
      return (
        <PicturePicker
          title={words.picture.choose}
          language={language}
          onClose={onClose}
          onChoose={(pictureId) => done(() => insert(editor, 'picture', { pictureId }))}
        />
      );
    case 'inline-quotation':
      return (
        <SpeakerPanel spoken={inlineSpoken(editor)} onClose={onClose} onSet={(spoken) => done(() => setInlineQuotation(editor, spoken))} />
      );
    case 'quotation':
      return <SpeakerPanel spoken={blockSpoken(editor)} onClose={onClose} onSet={(spoken) => done(() => setQuotation(editor, spoken))} />;
    case 'speaker':
      return <SpeakerPanel spoken={blockSpoken(editor)} onClose={onClose} onSet={(spoken) => done(() => setSpeaker(editor, spoken))} />;
  }
}

function insert(editor: Editor, type: string, attrs: Record<string, unknown>): void {
  editor.chain().focus().insertContent({ type, attrs }).run();
}

function insertTable(editor: Editor, { rows, columns, hasHeadings }: TableSize): void {
  const { from } = editor.state.selection;
  editor
    .chain()
    .focus()
    .insertContent(newTable(rows, columns, hasHeadings))
    .run();
  let first: number | null = null;
  editor.state.doc.nodesBetween(Math.max(0, from - 1), editor.state.doc.content.size, (node, position) => {
    if (first === null && node.type.name === 'tableCell') first = position + 1;
    return first === null;
  });
  if (first !== null) editor.chain().setTextSelection(first).focus().run();
}

function inlineSpoken(editor: Editor): Spoken {
  const attrs = editor.getAttributes('quotation-mark');
  return { speaker: (attrs.speaker as Speaker | undefined) ?? null, language: attrs.language ?? null }; // what the schema holds there
}

function blockSpoken(editor: Editor): Spoken {
  const place = findSpeakerPlace(editor.state);
  return { speaker: place?.speaker ?? null, language: place?.language ?? null };
}

function setInlineQuotation(editor: Editor, spoken: Spoken): void {
  editor.chain().focus().extendMarkRange('quotation-mark').unsetMark('quotation-mark').setMark('quotation-mark', spoken).run();
}

function setQuotation(editor: Editor, { speaker, language }: Spoken): void {
  const place = findSpeakerPlace(editor.state);
  if (place?.type === 'quotation') setSpeaker(editor, { speaker, language });
  else editor.chain().focus().wrapIn('quotation', { speaker, language }).run();
}

function setSpeaker(editor: Editor, { speaker, language }: Spoken): void {
  const place = findSpeakerPlace(editor.state);
  if (place === null) return;
  const tr = editor.state.tr.setNodeAttribute(place.position, 'speaker', speaker);
  if (place.type === 'quotation') tr.setNodeAttribute(place.position, 'language', language);
  editor.view.dispatch(tr);
  editor.view.focus();
}
