import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page, PageRequest } from '../page.ts';
import { packQuickly } from './encodings.ts';
import { type Entry, markOf, pageToEntry } from './entry.ts';
import type { PageAddress } from './page-address.ts';
import type { PressLimits, PressLog } from './press.ts';
import type { Rendering } from './rendering.ts';
import { type Staleness, sendEntry } from './serve.ts';
import type { PageStore } from './store.ts';

/** Answers requests for pages that are not in the store, or no longer right. */
export type Misses = {
  answer(request: IncomingMessage, response: ServerResponse, address: PageAddress, round: number): void;
  /** Lets a page rest that could not be made. */
  noteFailure(address: PageAddress, error: unknown): void;
  /** Resolves when those who wait now have their answer. */
  settled(): Promise<unknown>;
};

type Means = {
  rendering: Rendering;
  store: PageStore;
  limits: PressLimits;
  renderFailure(request: PageRequest, acceptLanguage: string): Page;
  log: PressLog;
  onStale(): void;
};

/** So many addresses that cannot be made are remembered at a time. */
const mostResting = 1_000;

/** Opens the place where misses are answered. */
export function openMisses(means: Means): Misses {
  const { limits, store } = means;
  /** When each may be tried again, by the machine's own steady clock: this is about load, not about the newsroom's time. */
  const resting = new Map<string, number>();
  const underWay = new Set<Promise<void>>();

  const noteFailure = (address: PageAddress, error: unknown) => {
    if (resting.size >= mostResting) resting.clear();
    resting.set(address.key, performance.now() + limits.restAfterFailureMs);
    means.log.error({ err: error, path: address.request.path }, 'press: a page could not be made');
  };
  const isResting = (address: PageAddress): boolean => {
    const until = resting.get(address.key);
    if (until === undefined) return false;
    if (performance.now() < until) return true;
    resting.delete(address.key);
    return false;
  };

  const answerBetter = async (request: IncomingMessage, response: ServerResponse, address: PageAddress, round: number) => {
    const outcome = isResting(address) ? ('render failed' as const) : await makeInTime(address);
    if (response.destroyed || response.headersSent) return;
    if (typeof outcome !== 'string') {
      outcome.asked += 1;
      outcome.askedInRound = round;
      sendEntry(request, response, await toReader(outcome, request));
      return;
    }
    // A page that waits for its successor may have got it from elsewhere meanwhile.
    const before = store.find(address.key);
    if (before) {
      means.onStale();
      sendEntry(request, response, before, before.isFresh ? null : outcome);
      return;
    }
    const failure = means.renderFailure(address.request, request.headers['accept-language'] ?? '');
    sendEntry(request, response, await unstored(address, failure));
  };

  const toReader = async (entry: Entry, { headers }: IncomingMessage): Promise<Entry> => {
    if (!entry.forReader) return entry;
    return unstored(entry.address, entry.forReader({ acceptLanguage: headers['accept-language'] ?? '', cookie: headers.cookie ?? '' }));
  };

  const makeInTime = async (address: PageAddress): Promise<Entry | Staleness> => {
    const waitMs = store.find(address.key) ? limits.patienceMs : limits.longestWaitMs;
    const { promise: late, resolve } = Promise.withResolvers<Staleness>();
    const timer = setTimeout(resolve, waitMs, 'render takes long' as const);
    const made = means.rendering.render(address).catch((error): Staleness => {
      if (!isResting(address)) noteFailure(address, error);
      return 'render failed';
    });
    try {
      return await Promise.race([made, late]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    noteFailure,
    answer(request, response, address, round) {
      const answering = answerBetter(request, response, address, round)
        .catch((error) => {
          means.log.error({ err: error, path: address.request.path }, 'press: a request could not be answered');
          response.destroy();
        })
        .finally(() => underWay.delete(answering));
      underWay.add(answering);
    },
    settled: () => Promise.all(underWay),
  };
}

async function unstored(address: PageAddress, page: Page): Promise<Entry> {
  const body = Buffer.from(page.body);
  return pageToEntry(address, page, { dependencies: [], body, mark: markOf(page, body), packed: await packQuickly(body) });
}
