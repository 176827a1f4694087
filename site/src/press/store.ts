import type { Entry } from './entry.ts';

/** Pages by address, within a bound of memory. */
export type PageStore = {
  /** A page, fresh or not. */
  find(key: string): Entry | undefined;
  /** Puts a page in the place of an earlier one, and lets others go where room is needed. */
  keep(entry: Entry): void;
  /** Counts the bytes of a page again after it has grown. */
  reweigh(entry: Entry): void;
  forget(entry: Entry): void;
  all(): Iterable<Entry>;
  readonly bytes: number;
  readonly count: number;
};

type Part = { entries: Map<string, Entry>; bytes: number; limit: number };

/** A page that alone would fill more than this share of its part is answered and not kept. */
const largestShare = 0.25;
/** What strangers can make at will (addresses without a page, pages of a list from any place on) has this share of the memory, no more. */
const strayShare = 1 / 8;

/**
 * Opens an empty store.
 *
 * What has to go is found by second chance: in the order in which pages came, whoever was asked for since the last look goes to the end of
 * the queue once more. A hit then costs one assignment, and a crawler through the whole archive does not drive out what is being read.
 *
 * @param onLetGo hears of every page that leaves
 */
export function openPageStore(limitBytes: number, onLetGo: (entry: Entry) => void): PageStore {
  const stray: Part = { entries: new Map(), bytes: 0, limit: limitBytes * strayShare };
  const pages: Part = { entries: new Map(), bytes: 0, limit: limitBytes - stray.limit };
  const parts = [pages, stray];
  const weights = new Map<Entry, number>();

  const take = (part: Part, entry: Entry) => {
    part.entries.delete(entry.address.key);
    part.bytes -= weights.get(entry) ?? 0;
    weights.delete(entry);
    onLetGo(entry);
  };
  const partOf = (entry: Entry) => parts.find((part) => part.entries.get(entry.address.key) === entry);
  const makeRoom = (part: Part, spared: Entry) => {
    for (const [key, entry] of part.entries) {
      if (part.bytes <= part.limit) return;
      if (entry === spared) continue;
      if (!entry.wasAsked) {
        take(part, entry);
        continue;
      }
      entry.wasAsked = false;
      part.entries.delete(key);
      part.entries.set(key, entry);
    }
  };

  return {
    find: (key) => pages.entries.get(key) ?? stray.entries.get(key),
    keep(entry) {
      const { key } = entry.address;
      for (const part of parts) {
        const before = part.entries.get(key);
        if (before) take(part, before);
      }
      const part = isStray(entry) ? stray : pages;
      if (entry.address.isOutsized || entry.bytes > part.limit * largestShare) return onLetGo(entry);
      part.entries.set(key, entry);
      part.bytes += entry.bytes;
      weights.set(entry, entry.bytes);
      makeRoom(part, entry);
    },
    reweigh(entry) {
      const part = partOf(entry);
      if (!part) return;
      part.bytes += entry.bytes - (weights.get(entry) ?? 0);
      weights.set(entry, entry.bytes);
      makeRoom(part, entry);
    },
    forget(entry) {
      const part = partOf(entry);
      if (part) take(part, entry);
    },
    *all() {
      for (const part of parts) yield* part.entries.values();
    },
    get bytes() {
      return pages.bytes + stray.bytes;
    },
    get count() {
      return pages.entries.size + stray.entries.size;
    },
  };
}

function isStray(entry: Entry): boolean {
  return (entry.status !== 200 && entry.status !== 410) || entry.address.request.query.size > 0;
}
