import type { Card, Frame } from '@coranto/newsroom/published';
import { tellYears } from '../words/dates.ts';

/** The years that the articles of a list came out in, for the notice under it; `null` where there are none. */
export function yearsOf(cards: readonly Card[], frame: Frame): string | null {
  const times = cards.map((card) => card.firstPublishedAt.getTime());
  if (times.length === 0) return null;
  const telling = { language: frame.edition.language, timeZone: frame.edition.timeZone };
  return tellYears(new Date(Math.min(...times)), new Date(Math.max(...times)), telling);
}
