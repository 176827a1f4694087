import { z } from 'zod';
import { isSafeAddress } from './address.ts';

/**
 * Running text inside a block. Text is a list of runs; each run carries its marks as a set, so overlapping marks need no nesting
 * and the same text never has two forms.
 */

/** Stable name of a segment of prose: it stays when the words change, so translations, comments and corrections can point at it. */
export type SegmentId = string;

export const segmentIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

/** Who says words that are quoted: a contributor of the newsroom's records where one is known, else the name as printed. */
export type Speaker = { contributorId: string | null; name: string; role: string | null };

export const speakerSchema = z.strictObject({
  contributorId: z.uuid().nullable(),
  name: z.string().min(1).max(200),
  role: z.string().max(300).nullable(),
});

const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

export type Mark =
  | { kind: 'strong' }
  | { kind: 'emphasis' }
  | { kind: 'underline' }
  | { kind: 'strike' }
  | { kind: 'code' }
  | { kind: 'subscript' }
  | { kind: 'superscript' }
  /** `address` is absolute (`https:`, `http:`, `mailto:`, `tel:`), from the root (`/en/…`) or in the page (`#…`). */
  | { kind: 'link'; address: string }
  /** Exact words of a named speaker inside a sentence; `language` where they were said in another language and stand in it. */
  | { kind: 'quotation'; speaker: Speaker | null; language: string | null }
  /** Words in another language than the article's. */
  | { kind: 'language'; tag: string };

export type Text = { kind: 'text'; text: string; marks: Mark[] };
export type LineBreak = { kind: 'break' };
/**
 * A note at the foot of the text, kept where it is referred to: so it goes along when its sentence is moved or copied, and its number follows from
 * its place. It bears no marks, and its own words bear no notes.
 */
export type Footnote = { kind: 'footnote'; id: SegmentId; text: (Text | LineBreak)[] };
export type Inline = Text | LineBreak | Footnote;

export const markSchema: z.ZodType<Mark> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('strong') }),
  z.strictObject({ kind: z.literal('emphasis') }),
  z.strictObject({ kind: z.literal('underline') }),
  z.strictObject({ kind: z.literal('strike') }),
  z.strictObject({ kind: z.literal('code') }),
  z.strictObject({ kind: z.literal('subscript') }),
  z.strictObject({ kind: z.literal('superscript') }),
  z.strictObject({ kind: z.literal('link'), address: z.string().max(4000).refine(isSafeAddress, 'address is not allowed') }),
  z.strictObject({ kind: z.literal('quotation'), speaker: speakerSchema.nullable(), language: languageTag.nullable() }),
  z.strictObject({ kind: z.literal('language'), tag: languageTag }),
]);

const words = [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1), marks: z.array(markSchema).max(10) }),
  z.strictObject({ kind: z.literal('break') }),
] as const;

/** Longest footnote, in runs. */
const longestFootnote = 500;

export const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  ...words,
  z.strictObject({
    kind: z.literal('footnote'),
    id: segmentIdSchema,
    text: z.array(z.discriminatedUnion('kind', words)).max(longestFootnote),
  }),
]);
