import type { Entry } from './entry.ts';

/** Makes pages again that a change has dropped, before anybody asks for them. */
export type Warming = {
  /** Takes in those of the dropped pages that are always wanted (fronts, sections) or being read now. `round` is the present one. */
  add(dropped: Iterable<Entry>, round: number): void;
  /** Resolves when nothing is left to be made again. */
  settled(): Promise<void>;
};

/** Asked for within so many rounds of the clock a page counts as being read now. */
const recentRounds = 60;
/** So many wait to be made again at most; the rest waits for its readers. */
const mostWaiting = 64;
/** One is rendered while the other waits for the database; more would stand in the way of readers who wait themselves. */
const atOnce = 2;

type Means = {
  /** Must not reject. */
  make(entry: Entry): Promise<void>;
  /** Waits for what is more urgent and under way now: readers who wait themselves, and news from the database. */
  letPass(): Promise<unknown>;
};

/** Opens the place where pages wait to be made again. The pages wanted most come first. */
export function openWarming(means: Means): Warming {
  let waiting: Entry[] = [];
  const working = new Set<Promise<void>>();

  const work = async () => {
    while (waiting.length > 0) {
      await means.letPass();
      const entry = waiting.shift();
      if (entry) await means.make(entry);
    }
  };
  return {
    add(dropped, round) {
      const isWanted = (entry: Entry) => entry.isHot || (entry.askedInRound >= 0 && round - entry.askedInRound <= recentRounds);
      const unmade = new Map([...waiting, ...[...dropped].filter(isWanted)].map((entry) => [entry.address.key, entry]));
      waiting = [...unmade.values()].sort((a, b) => Number(b.isHot) - Number(a.isHot) || b.asked - a.asked).slice(0, mostWaiting);
      for (let free = Math.min(atOnce - working.size, waiting.length); free > 0; free--) {
        const worker = work().finally(() => working.delete(worker));
        working.add(worker);
      }
    },
    async settled() {
      while (working.size > 0) await Promise.all(working);
    },
  };
}
