import { type Facts, listPassedBoundaries, type Published, type RecordKey, readFacts, readPulse } from '@coranto/newsroom/published';
import type { PressLog } from './press.ts';

/** Follows what happens to the published records: by the change log and by the clock of the database. */
export type Follower = {
  /** Looks now; resolves when everything that had happened when it was called has been acted upon. Rejects when the database cannot be asked. */
  look(): Promise<void>;
  /** Resolves when no look is under way that had begun when it was called. */
  settled(): Promise<unknown>;
  /**
   * Resolves at once as a rule. Where an instant at which pages change is passing, or a commit is being looked at, it resolves when that is
   * acted upon: what was read meanwhile may be of before and after.
   */
  passBoundary(): Promise<unknown>;
  /** Nothing was heard from the database for so long that pages may be out of date. */
  readonly isBehind: boolean;
  /** Stops, and waits for the look that is under way. */
  close(): Promise<void>;
};

type Means = {
  rows: Published['rows'];
  onChange(listener: () => void): () => void;
  /** Records looked different; these are they. */
  onFacts(facts: Facts): void;
  /** It is unknown what happened. */
  onEverything(reason: string): void;
  /** Hears, when what changed by the clock or by commits is acted upon, of the stretch of time that this covers. */
  onPassed?: ((span: { after: Date; upTo: Date }) => void) | undefined;
  /** Counts the looks, as a measure of time that is good enough for what is being read now. */
  onRound(): void;
  keysInUse(prefix: string): Iterable<RecordKey>;
  log: PressLog;
  /** Looks without being told, for a notification that was lost. */
  everyMs: number;
  /** More changes than this at once are not worth being told apart. */
  mostChanges: number;
};

/** So exactly this machine knows what the clock of the database shows. */
const boundaryMarginMs = 20;
/** Instants that follow one another closely hold no reader up for long. */
const mostWaits = 3;

/** After so many silent rounds pages are marked as perhaps out of date. */
const silentRounds = 4;

/** Begins to follow. Whatever is read after this resolves is watched over. */
export async function followChanges(means: Means): Promise<Follower> {
  const { rows } = means;
  const first = await readPulse(rows, 0, 0);
  let seen = { change: first.newestChange, instant: first.now, next: first.next };
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let isClosed = false;

  const step = async (): Promise<void> => {
    means.onRound();
    const pulse = await readPulse(rows, seen.change, means.mostChanges + 1);
    const { changes } = pulse;
    // What was scheduled since then stands in the change log.
    const isDue = seen.next !== null && seen.next <= pulse.now;
    const passed = isDue ? await listPassedBoundaries(rows, seen.instant, pulse.now, means.mostChanges + 1) : [];
    const unknown = whyUnknown(pulse, changes.length + passed.length);
    if (unknown) means.onEverything(unknown);
    else if (changes.length + passed.length > 0) {
      means.onFacts(await readFacts(rows, [...changes, ...passed], means.keysInUse));
    }
    const hasGoneBack = pulse.now < seen.instant;
    const after = hasGoneBack ? pulse.now : seen.instant;
    seen = { change: unknown ? pulse.newestChange : (changes.at(-1)?.seq ?? seen.change), instant: pulse.now, next: pulse.next };
    noteBoundary(pulse);
    if (isDue || unknown || changes.length > 0) means.onPassed?.({ after, upTo: pulse.now });
    schedule(pulse.next ? pulse.next.getTime() - pulse.now.getTime() : means.everyMs);
  };

  /** The next instant at which pages change by the clock, on this machine's own steady clock. */
  let boundaryMs = Number.POSITIVE_INFINITY;
  function noteBoundary({ now, next }: { now: Date; next: Date | null }): void {
    boundaryMs = next === null ? Number.POSITIVE_INFINITY : performance.now() + next.getTime() - now.getTime();
  }
  noteBoundary(first);

  const whyUnknown = (pulse: Awaited<ReturnType<typeof readPulse>>, count: number): string | null => {
    if (pulse.newestChange < seen.change) return 'the change log begins anew';
    if (pulse.oldestChange !== null && pulse.oldestChange > seen.change + 1) return 'the change log no longer holds what was missed';
    if (pulse.now < seen.instant) return 'the clock of the database went back';
    return count > means.mostChanges ? 'too much happened at once' : null;
  };

  const tryStep = async (): Promise<void> => {
    try {
      await step();
      if (failures > 0) means.log.info({ failures }, 'press: the database answers again');
      failures = 0;
    } catch (error) {
      failures += 1;
      schedule(means.everyMs);
      if (failures === 1) means.log.error({ err: error }, 'press: cannot follow changes; pages are served as they were');
      throw error;
    }
  };

  const look = (): Promise<void> => {
    if (isClosed) return Promise.resolve();
    // A look that has begun may already have passed the place where the news stands, so another follows it.
    if (running) {
      waiting ??= running.then(start, start);
      return waiting;
    }
    return start();
  };
  const start = (): Promise<void> => {
    waiting = null;
    if (isClosed) return Promise.resolve();
    const mine = tryStep().finally(() => {
      if (running === mine) running = null;
    });
    running = mine;
    return mine;
  };
  // What goes wrong in a look nobody waits for was counted and logged in `tryStep`.
  const lookUnasked = () => void look().catch(() => undefined);

  function schedule(inMs: number): void {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(lookUnasked, Math.min(Math.max(inMs, 1), means.everyMs));
    timer.unref();
  }

  const stopListening = means.onChange(lookUnasked);
  schedule(first.next ? first.next.getTime() - first.now.getTime() : means.everyMs);
  return {
    look,
    settled: async () => running?.catch(() => undefined),
    async passBoundary() {
      for (let tries = 0; tries < mostWaits; tries++) {
        const waitMs = boundaryMs - performance.now();
        if (waitMs > boundaryMarginMs) break;
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
        await look().catch(() => undefined);
      }
      await running?.catch(() => undefined);
    },
    get isBehind() {
      return failures >= silentRounds;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      stopListening();
      await running?.catch(() => undefined);
    },
  };
}
