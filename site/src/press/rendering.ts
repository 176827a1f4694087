import { type Answers, type Dependency, openReading, type Published } from '@coranto/newsroom/published';
import type { Page } from '../page.ts';
import { packQuickly } from './encodings.ts';
import { type Entry, markOf, pageToEntry, renewEntry } from './entry.ts';
import { sortNotes } from './notes.ts';
import type { PageAddress } from './page-address.ts';
import type { RenderPage } from './press.ts';
import type { Turns } from './turns.ts';

/** Makes pages, each once however many ask for it. */
export type Rendering = {
  /** Renders the page, or waits for the one who does. Rejects with the reason why it cannot be made. */
  render(address: PageAddress): Promise<Entry>;
};

type Means = {
  rows: Published['rows'];
  answers: Answers;
  turns: Turns;
  renderPage: RenderPage;
  /** The page as it was made last, if it is still there. */
  findBefore(address: PageAddress): Entry | undefined;
  /** Resolves when no change is just coming over the records that were read, or it is known. */
  passBoundary(): Promise<unknown>;
  /** Hears of a page that may be kept, in the same moment in which nothing was missed. */
  keep(entry: Entry): void;
  /** Hears of every single rendering. */
  count(outcome: 'rendered' | 'missed' | 'failed'): void;
};

/** A page that changes faster than it can be rendered is answered after so many tries as it is, and not kept. */
const mostTries = 4;

/** Opens the place where pages are made. */
export function openRendering(means: Means): Rendering {
  const underWay = new Map<string, Promise<Entry>>();
  return {
    render(address) {
      const running = underWay.get(address.key);
      if (running) return running;
      const entry = renderUntilRight(means, address).finally(() => underWay.delete(address.key));
      underWay.set(address.key, entry);
      return entry;
    },
  };
}

async function renderUntilRight(means: Means, address: PageAddress): Promise<Entry> {
  for (let tries = 1; ; tries++) {
    const { entry, isRight } = await renderOnce(means, address);
    if (isRight || tries === mostTries) return entry;
  }
}

async function renderOnce(means: Means, address: PageAddress): Promise<{ entry: Entry; isRight: boolean }> {
  const watch = means.turns.watch();
  try {
    const noted: Dependency[] = [];
    const page = await means.renderPage(
      openReading(means.rows, (dependency) => noted.push(dependency), means.answers),
      address.request,
    );
    const { dependencies, isTorn, isUntracked } = sortNotes(noted);
    const entry = await packPage(means, address, page, dependencies);
    // A page read while a bundle goes out could show one half of it.
    await means.passBoundary();
    const isRight = !isTorn && !watch.hasMissed(dependencies);
    means.count(isRight ? 'rendered' : 'missed');
    if (isRight && !isUntracked && page.isStored) means.keep(entry);
    return { entry, isRight };
  } catch (error) {
    means.count('failed');
    throw error;
  } finally {
    watch.end();
  }
}

async function packPage(means: Means, address: PageAddress, page: Page, dependencies: Dependency[]): Promise<Entry> {
  const body = Buffer.from(page.body);
  const before = means.findBefore(address);
  const mark = markOf(page, body);
  if (before?.mark === mark) return renewEntry(before, dependencies, page);
  const entry = pageToEntry(address, page, { dependencies, body, mark, packed: await packQuickly(body) });
  return before ? { ...entry, asked: before.asked, askedInRound: before.askedInRound, wasAsked: before.wasAsked } : entry;
}
