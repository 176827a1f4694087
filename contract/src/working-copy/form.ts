import { type Doc, Text, type XmlFragment, type Map as YMap } from 'yjs';

/**
 * Number of the form in which working copies are held. It rises when an older studio could not show what a newer one writes, so that no
 * window left open over an update takes away what it does not know.
 */
export const formOfWorkingCopies = 1;

/** Parts of the head that are written letter by letter, so that the letters of two people merge. */
export const writtenFields = ['headline', 'kicker', 'standfirst', 'dateline'] as const;
export type WrittenField = (typeof writtenFields)[number];

/** Written fields that are absent, not empty, when nothing is written in them. */
export const absentWhenEmpty: ReadonlySet<string> = new Set<WrittenField>(['kicker', 'dateline']);

/** The body of an article in its working copy, in the schema of the editor. */
export function proseOf(copy: Doc): XmlFragment {
  return copy.getXmlFragment('prose');
}

/** Everything else that the working copy of an article holds. */
export function headOf(copy: Doc): YMap<unknown> {
  return copy.getMap('head');
}

/** The letters of one field of the head; `null` before the copy has arrived. */
export function textOf(copy: Doc, field: WrittenField): Text | null {
  const held = headOf(copy).get(field);
  return held instanceof Text ? held : null;
}
