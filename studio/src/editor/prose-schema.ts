import { atomNodes } from './schema-atoms.ts';
import { containers } from './schema-containers.ts';
import { footnote } from './schema-footnote.ts';
import { proseMarks } from './schema-marks.ts';
import { note } from './schema-note.ts';
import { tableNodes } from './schema-table.ts';
import { textBlocks } from './schema-text-blocks.ts';
import { segmentIds } from './segment-ids.ts';

/**
 * The editor's schema without anything that needs a browser: one node for each kind of block, one mark for each kind of mark. What prose
 * cannot say cannot be typed or pasted.
 */
export const proseExtensions = [
  ...textBlocks,
  ...containers,
  ...Object.values(atomNodes),
  ...tableNodes,
  footnote,
  note,
  ...proseMarks,
  segmentIds,
];
