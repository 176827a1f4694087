import type { ObstaclePlace } from '@coranto/contract/refusal';
import type { Editor } from '@tiptap/react';
import { goToSegment } from '../editor/ProseEditor.tsx';

/** Time in milliseconds after which a panel that closes has given the focus back. */
const afterPanelMs = 60;

/** Brings the place that something is about into sight, and the caret there. */
export function goToPlace(place: ObstaclePlace, editor: Editor | null): void {
  setTimeout(() => {
    if ('segmentId' in place) {
      if (editor) goToSegment(editor, place.segmentId);
      return;
    }
    if (place.field === 'prose') {
      editor?.commands.focus('start');
      return;
    }
    const element = document.getElementById(`field-${place.field}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }, afterPanelMs);
}
