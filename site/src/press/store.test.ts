import { describe, expect, it } from 'vitest';
import type { Page } from '../page.ts';
import { type Entry, pageToEntry } from './entry.ts';
import { readPageAddress } from './page-address.ts';
import { openPageStore } from './store.ts';

function anEntry(path: string, given: { bytes?: number; status?: Page['status'] } = {}): Entry {
  const body = 'x'.repeat(given.bytes ?? 1000);
  const page: Page = { status: given.status ?? 200, contentType: 'text/html', body, keys: [], isStored: true };
  const packed = { br: null, gzip: null };
  return pageToEntry(readPageAddress(path), page, { dependencies: [], body: Buffer.from(body), mark: path, packed });
}

describe('the page store', () => {
  it('lets go of the page that nobody asked for again, before those that are read', () => {
    const gone: string[] = [];
    const store = openPageStore(40_000, (entry) => gone.push(entry.address.key));
    const read = anEntry('/en/read');
    store.keep(read);
    for (let each = 0; each < 20; each++) {
      read.wasAsked = true;
      store.keep(anEntry(`/en/${each}`));
    }
    expect(store.find('/en/read')).toBe(read);
    expect(store.bytes).toBeLessThanOrEqual(40_000);
    expect(gone).toContain('/en/0');
    expect(gone).not.toContain('/en/read');
  });

  it('does not keep a page that would fill it alone', () => {
    const store = openPageStore(100_000, () => undefined);
    store.keep(anEntry('/en/huge', { bytes: 50_000 }));
    expect(store.count).toBe(0);
  });

  it('keeps strays apart from pages', () => {
    const store = openPageStore(200_000, () => undefined);
    store.keep(anEntry('/en/read'));
    for (let each = 0; each < 500; each++) store.keep(anEntry(`/en/nothing-${each}`, { status: 404 }));
    expect(store.find('/en/read')).toBeDefined();
    expect(store.bytes).toBeLessThan(200_000 / 4);
  });

  it('puts a page in the place of the one before it, also when it has become a stray', () => {
    const store = openPageStore(200_000, () => undefined);
    store.keep(anEntry('/en/a'));
    const now = anEntry('/en/a', { status: 404 });
    store.keep(now);
    expect(store.find('/en/a')).toBe(now);
    expect(store.count).toBe(1);
    store.forget(now);
    expect(store.bytes).toBe(0);
  });
});
