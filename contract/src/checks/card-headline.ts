import { languageOf } from '../languages.ts';

/**
 * Letters of a headline that the drawing of an article on networks sets large enough beside a picture to be read where it is shown half as
 * wide (44 pixels of 1200), by script. Measured with the demo newsroom's own headlines in Latin, Cyrillic and Armenian, the narrowest of
 * each; the others by how large their letters are set beside those.
 *
 * @see ../../../site/src/card-image/draw-card-image.ts
 */
const letters: Record<string, number | undefined> = { Latn: 165, Cyrl: 135, Grek: 135, Armn: 85, Geor: 85, Arab: 100, Hebr: 120 };

/** Longest headline, in characters as one counts them, that a card holds whole in a language. */
export function longestCardHeadline(language: string): number {
  return letters[languageOf(language).script] ?? 100;
}
