/** A node as the editor writes it in JSON. */
export type EditorNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  text?: string;
  marks?: EditorMark[];
};

/** A mark as the editor writes it in JSON. */
export type EditorMark = { type: string; attrs?: Record<string, unknown> };

/**
 * Order in which marks stand on a run: the order of the editor's schema, so that the same text has one form. Marks of one kind keep the
 * order they were set in.
 */
export const markOrder = [
  'link',
  'quotation-mark',
  'language',
  'strong',
  'emphasis',
  'underline',
  'strike',
  'code',
  'subscript',
  'superscript',
] as const;

/** What every browser and Node have; the contract names no types of either. */
declare const crypto: { randomUUID(): string };

/** A new stable name for a segment. */
export function makeSegmentId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
