import { z } from 'zod';

/** Kinds of advice: what a good desk would look at again. Unlike an obstacle, advice can be overruled with a reason. */
export const adviceCodes = [
  'unbalanced-marks',
  'marks-of-another-language',
  'straight-marks',
  'quotation-without-speaker',
  'speech-without-name',
  'two-speakers',
  'headline-long',
  'no-standfirst',
  'no-lead-picture',
  'double-space',
  'space-before-mark',
  'repeated-word',
  'heading-skips',
  'link-says-nothing',
  'link-dead',
  'house-spelling',
  'near-house-name',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** Fields of an article that advice may be about. */
export const adviceFields = ['kicker', 'headline', 'standfirst', 'dateline', 'lead-picture'] as const;

/** A field of the article, or a segment of its prose (a footnote has an id of its own). */
export type AdvicePlace = { field: (typeof adviceFields)[number] } | { segmentId: string };

/** From a character to another (UTF-16 units) of the words at a place: line breaks count as one, footnotes as none. */
export type Span = { start: number; end: number };

/** What is to be put in the place of some characters. */
export type Mend = Span & { text: string };

/** One piece of advice. */
export type Advice = {
  code: AdviceCode;
  place: AdvicePlace;
  /** The words that it is about, where they are known. */
  span: Span | null;
  /** What is shown of them. */
  shown: string;
  /** The words for which an answer holds: when they change, the advice is given again. */
  passage: string;
  /** What the sentence about it names: `wanted`, `found`, `limit`. */
  values: Record<string, string>;
  /** Edits that mend it safely; none where only a person can. */
  mends: Mend[];
};

const span = z.object({ start: z.int(), end: z.int() });

export const advicePlaceSchema: z.ZodType<AdvicePlace> = z.union([
  z.object({ field: z.enum(adviceFields) }),
  z.object({ segmentId: z.string().max(40) }),
]);

export const adviceSchema: z.ZodType<Advice> = z.object({
  code: z.enum(adviceCodes),
  place: advicePlaceSchema,
  span: span.nullable(),
  shown: z.string(),
  passage: z.string(),
  values: z.record(z.string(), z.string()),
  mends: z.array(span.extend({ text: z.string() })),
});

/** A place as one word, by which an answer is kept. */
export function placeKey(place: AdvicePlace): string {
  return 'field' in place ? `field:${place.field}` : place.segmentId;
}
