import type { Entry } from './entry.ts';

/** Asked for within so many rounds of the clock a page counts as being read now. */
const recentRounds = 60;
/** So many are rendered again at once after one change; the rest waits for its readers. */
const mostAtOnce = 64;

/**
 * Which of the pages that a change touched are made again at once: those that are always wanted (fronts, sections), and what is being
 * read, most asked first.
 */
export function chooseWarm(dropped: Iterable<Entry>, round: number): Entry[] {
  return [...dropped]
    .filter((entry) => entry.isHot || (entry.askedInRound >= 0 && round - entry.askedInRound <= recentRounds))
    .sort((a, b) => b.asked - a.asked)
    .slice(0, mostAtOnce);
}
