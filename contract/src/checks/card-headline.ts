import { languageOf } from '../languages.ts';

/**
 * Letters of a headline for which the drawing of an article on networks has room beside a picture before it is cut off, by script: measured
 * with the demo newsroom's own headlines, the narrowest of each.
 *
 * @see ../../../site/src/card-image/draw-card-image.ts
 */
const letters: Record<string, number | undefined> = { Latn: 120, Cyrl: 110, Grek: 110, Armn: 100, Geor: 100, Arab: 120, Hebr: 110 };

/** Longest headline, in characters as one counts them, that a card holds whole in a language. */
export function longestCardHeadline(language: string): number {
  return letters[languageOf(language).script] ?? 100;
}
