import type { Span } from '@coranto/contract/checks/advice';
import type { ObstaclePlace } from '@coranto/contract/refusal';
import type { Editor } from '@tiptap/react';
import { choosePassage } from '../checks/in-editor.ts';
import { goToSegment } from '../editor/ProseEditor.tsx';

/** Time in milliseconds after which a panel that closes has given the focus back. */
const afterPanelMs = 60;

/** Brings the place that something is about into sight, and the caret there; of the words at it, those in `span` are chosen. */
export function goToPlace(place: ObstaclePlace, editor: Editor | null, span: Span | null = null): void {
  setTimeout(() => {
    if ('segmentId' in place) {
      const isChosen = editor !== null && span !== null && choosePassage(editor, place.segmentId, span);
      if (editor && !isChosen) goToSegment(editor, place.segmentId);
      return;
    }
    if (place.field === 'prose') {
      editor?.commands.focus('start');
      return;
    }
    const element = document.getElementById(`field-${place.field}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
    const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    if (isText && span) element.setSelectionRange(span.start, span.end);
  }, afterPanelMs);
}
