import { packWell } from './encodings.ts';
import { addBrotli, type Entry, variantToBytes } from './entry.ts';
import type { PageStore } from './store.ts';

/** Packs pages well, one after the other, so that readers who wait have the rest of the machine. */
export type Packing = {
  /** Packs a page that is worth it: one that is asked for again. Does nothing the second time. */
  pack(entry: Entry): void;
  settled(): Promise<void>;
};

/** Opens the place where pages are packed. */
export function openPacking(store: PageStore): Packing {
  let last: Promise<void> = Promise.resolve();
  return {
    pack(entry) {
      if (entry.isPacking) return;
      entry.isPacking = true;
      if (entry.br) return;
      last = last.then(() => packOne(store, entry));
    },
    settled: () => last,
  };
}

async function packOne(store: PageStore, entry: Entry): Promise<void> {
  if (!entry.isFresh) return;
  const packed = await packWell(variantToBytes(entry.identity));
  if (!packed) return;
  addBrotli(entry, packed);
  store.reweigh(entry);
}
