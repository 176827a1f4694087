/**
 * The press: pages are rendered once and answered from memory until a change touches what they were made from.
 *
 * The story of a page: `serve` looks the address up in the store (`store.ts`) and sends the bytes that lie there. A miss is rendered once
 * however many ask (`rendering.ts`), while the published door notes what is read; the notes go into an index (`dependency-index.ts`).
 * `follow-changes.ts` hears of commits and of the clock and looks at the changed records as they are now; what was made from them as they
 * were is dropped, and what is being read is made again at once.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dependency, Facts, Published } from '@coranto/newsroom/published';
import type { Page, PageRequest } from '../page.ts';
import { openDependencyIndex } from './dependency-index.ts';
import { type Entry, isAboutGone, variantToBytes } from './entry.ts';
import { followChanges } from './follow-changes.ts';
import { type KeptAnswer, openKeptAnswers } from './kept-answers.ts';
import { openMisses } from './misses.ts';
import { openPacking } from './packing.ts';
import { readPageAddress } from './page-address.ts';
import { openRendering } from './rendering.ts';
import { sendEntry } from './serve.ts';
import { openPageStore } from './store.ts';
import { openTurns } from './turns.ts';
import { openWarming } from './warm.ts';

/** Makes the page at an address out of published records alone. It throws where it cannot; "not found" is a page. */
export type RenderPage = (published: Published, request: PageRequest) => Promise<Page>;

/** Receives what the engineer should know. */
export type PressLog = {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
};

/** How much the press may use and how long it waits; all have defaults. */
export type PressLimits = {
  /** Memory for pages, with what is kept beside their bytes. */
  pageBytes: number;
  /** Answers shared by many pages. */
  answers: number;
  /** Looks for changes without being told, and never sleeps longer. */
  lookEveryMs: number;
  /** More changes than this at once drop everything. */
  changesAtOnce: number;
  /** A reader waits so long for a page whose last good version is at hand. */
  patienceMs: number;
  /** A reader waits so long for a page that was never made. */
  longestWaitMs: number;
  /** A page that could not be made is not tried again before. */
  restAfterFailureMs: number;
};

const usualLimits: PressLimits = {
  pageBytes: 64 * 1024 * 1024,
  answers: 20_000,
  lookEveryMs: 5_000,
  changesAtOnce: 2_000,
  patienceMs: 1_500,
  longestWaitMs: 10_000,
  restAfterFailureMs: 1_000,
};

export type PressMeans = {
  /** The database under the reader's role. */
  rows: Published['rows'];
  /** Hears of commits, of this process and of others. */
  onChange(listener: () => void): () => void;
  render: RenderPage;
  /** What a reader gets when a page cannot be made and was never made before. It asks the database nothing. */
  renderFailure(request: PageRequest, acceptLanguage: string): Page;
  /** Hears that what changed for readers in a stretch of time is now what they get from here. */
  onPassed?: (span: { after: Date; upTo: Date }) => void;
  log: PressLog;
  limits?: Partial<PressLimits>;
};

/** Numbers since the start, for `/metrics`. */
export type PressStats = {
  hits: number;
  misses: number;
  /** Pages made; `wasted` were made again at once because a change came in between. */
  renders: number;
  wasted: number;
  failures: number;
  /** Pages that a change has dropped. */
  drops: number;
  /** Answers out of date that went out because nothing better could be made. */
  stale: number;
  pages: number;
  answers: number;
  bytes: number;
};

export type Press = {
  /**
   * Answers a reader's GET or HEAD; at once from the store, else as soon as the page is made. Which paths are readers' pages is the
   * caller's to decide. Handed back are other methods, and the bare root, which leads each reader to an edition of their own.
   *
   * @returns whether the press has taken the request
   */
  serve(request: IncomingMessage, response: ServerResponse): boolean;
  /** Looks for changes and for the clock now; resolves when all that had happened by then is acted upon. */
  wake(): Promise<void>;
  /** Resolves when nothing is being rendered again or packed. */
  settled(): Promise<void>;
  /** What a stored page depends on, or `null` where none is stored. */
  why(path: string): WhyStored | null;
  /** Every page that is stored and right, for comparing with one made anew. */
  listFresh(): { key: string; request: PageRequest; body: Buffer; status: number }[];
  stats(): PressStats;
  close(): Promise<void>;
};

export type WhyStored = { isFresh: boolean; status: number; bytes: number; asked: number; dependencies: readonly Dependency[] };

/** Opens a press. Several may stand on one database, each right by itself. @throws when the database cannot be asked */
export async function openPress(means: PressMeans): Promise<Press> {
  const limits = { ...usualLimits, ...means.limits };
  const counts = { hits: 0, misses: 0, renders: 0, wasted: 0, failures: 0, drops: 0, stale: 0 };
  const turns = openTurns();
  const index = openDependencyIndex<Entry | KeptAnswer>();
  const answers = openKeptAnswers(index, turns, limits.answers);
  const store = openPageStore(limits.pageBytes, (entry) => index.remove(entry));
  const packing = openPacking(store);
  const rendering = openRendering({
    rows: means.rows,
    answers,
    turns,
    renderPage: means.render,
    findBefore: (address) => store.find(address.key),
    passBoundary: () => follower.passBoundary(),
    keep(entry) {
      index.add(entry);
      store.keep(entry);
    },
    count(outcome) {
      counts.renders += 1;
      if (outcome === 'missed') counts.wasted += 1;
      if (outcome === 'failed') counts.failures += 1;
    },
  });

  let round = 0;
  const drop = (entry: Entry) => {
    counts.drops += 1;
    index.remove(entry);
    entry.isFresh = false;
  };
  const warming = openWarming({
    letPass: () => Promise.all([misses.settled(), follower.settled()]),
    async make(entry) {
      // A reader may have come first.
      if (store.find(entry.address.key)?.isFresh) return;
      // Failures are logged where they are counted; the page's last good version stands meanwhile.
      await rendering.render(entry.address).catch((error) => misses.noteFailure(entry.address, error));
    },
  });
  const onFacts = (facts: Facts) => {
    turns.take(facts);
    const pages: Entry[] = [];
    for (const dependent of index.listAffected(facts)) {
      if (dependent.kind === 'answer') answers.forget(dependent);
      else {
        drop(dependent);
        // A last good version is a kindness, except where the newsroom has taken the text away.
        if (isAboutGone(dependent, facts)) store.forget(dependent);
        pages.push(dependent);
      }
    }
    warming.add(pages, round);
  };
  const onEverything = (reason: string) => {
    means.log.warn({ reason }, 'press: every page is made anew');
    turns.take('everything');
    answers.forgetAll();
    const pages = [...store.all()].filter((entry) => entry.isFresh);
    for (const entry of pages) drop(entry);
    warming.add(pages, round);
  };

  const follower = await followChanges({
    rows: means.rows,
    onChange: means.onChange,
    onFacts,
    onEverything,
    onPassed: means.onPassed,
    onRound: () => (round += 1),
    keysInUse: (prefix) => index.keysInUse(prefix),
    log: means.log,
    everyMs: limits.lookEveryMs,
    mostChanges: limits.changesAtOnce,
  });
  const misses = openMisses({
    rendering,
    store,
    limits,
    renderFailure: means.renderFailure,
    log: means.log,
    onStale: () => (counts.stale += 1),
  });

  return {
    serve(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      const target = request.url ?? '/';
      const found = store.find(target);
      if (found?.isFresh) {
        hit(request, response, found);
        return true;
      }
      const address = readPageAddress(target);
      if (address.key === '/') return false;
      const entry = found ?? store.find(address.key);
      if (entry?.isFresh) hit(request, response, entry);
      else {
        counts.misses += 1;
        misses.answer(request, response, address, round);
      }
      return true;
    },
    wake: () => follower.look(),
    async settled() {
      await warming.settled();
      await packing.settled();
    },
    why(path) {
      const entry = store.find(readPageAddress(path).key);
      if (!entry) return null;
      const { isFresh, status, bytes, asked, dependencies } = entry;
      return { isFresh, status, bytes, asked, dependencies };
    },
    listFresh() {
      return [...store.all()]
        .filter((entry) => entry.isFresh)
        .map(({ address, status, identity }) => ({ key: address.key, request: address.request, body: variantToBytes(identity), status }));
    },
    stats: () => ({ ...counts, pages: store.count, answers: answers.count, bytes: store.bytes }),
    async close() {
      await follower.close();
      await warming.settled();
      await packing.settled();
    },
  };

  function hit(request: IncomingMessage, response: ServerResponse, entry: Entry): void {
    counts.hits += 1;
    entry.asked += 1;
    entry.askedInRound = round;
    entry.wasAsked = true;
    if (!entry.isPacking) packing.pack(entry);
    sendEntry(request, response, entry, follower.isBehind ? 'database silent' : null);
  }
}
