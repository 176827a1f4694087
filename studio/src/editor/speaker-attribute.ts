import { type Speaker, speakerSchema } from '@coranto/contract/prose/prose';
import { readJson } from './schema-marks.ts';

/** The speaker of a quotation, a question or an answer: written whole for a copy inside the editor, and by name for the style sheet to show. */
export const speakerAttributes = {
  speaker: {
    default: null,
    renderHTML: (attributes: Record<string, unknown>) => {
      const speaker = attributes.speaker as Speaker | null; // what the schema of the editor holds here
      if (speaker === null) return {};
      const role = speaker.role === null ? '' : `, ${speaker.role}`;
      return { 'data-speaker': JSON.stringify(speaker), 'data-speaker-name': `${speaker.name}${role}` };
    },
  },
};

/** Reads the speaker of a pasted element; one that is not in order is left out. */
export function readSpeaker(found: HTMLElement): { speaker: Speaker | null } {
  const read = speakerSchema.safeParse(readJson(found.dataset.speaker));
  return { speaker: read.success ? read.data : null };
}
