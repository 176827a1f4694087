import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { openFloodGate } from './flood-gate.ts';
import type { LeftOutReason } from './left-out.ts';
import { onceInMs, openReaderMarks, type ReaderMarks, renewSalts } from './reader-marks.ts';
import { type Batch, newBatch, type Subject, writeBatch } from './write-views.ts';

/** Counted views are written together, so often; a kill loses no more than these. */
const writeEveryMs = 2000;
/** Salts are renewed and old marks thrown away so often. */
const tidyEveryMs = 60_000;
/** Hours are kept so long. */
const hoursKept = 72;
const largestBatch = 20_000;
/** Batches that wait for a database that does not answer; views beyond them are left out. */
const mostBatches = 25;

export type ViewCounter = {
  /**
   * Counts a reader's view of an article or campaign, or a click on it, unless the same reader did the same within 30 minutes.
   *
   * @param view.network and `view.device` tell readers apart; only a salted hash of them is kept, for half an hour
   * @returns why it is left out, as far as that is known now; whether the article is live turns out when it is written
   */
  count(view: { subject: Subject; network: string; device: string }): LeftOutReason | null;
  /** Notes that a request is not a reader's. */
  leaveOut(reason: LeftOutReason): void;
  /** Views counted and not written yet, those that are being written included. */
  pending(articleId: string): number;
  /** Rises when a writing begins and when it ends: a number read meanwhile may hold views that are still pending. */
  writes(): number;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
  /** Calls the listener with the articles whose number has just been written, and by how much it has risen; `null` where that is unknown. */
  onWritten(listener: (risen: ReadonlyMap<string, number | null>) => void): void;
  /** Writes what is pending now; resolves when it was tried. */
  write(): Promise<void>;
  /** Writes what is pending, and ends. */
  close(): Promise<void>;
};

/**
 * Opens the counter; one per program is enough, several on one database add up.
 *
 * @param clock milliseconds, from any beginning, that never go back
 */
export async function openViewCounter(newsroom: Newsroom, clock: () => number = () => performance.now()): Promise<ViewCounter> {
  const marks = await readMarks(newsroom, clock());
  // A campaign on each page takes nothing from what a network may read.
  const gates = { article: openFloodGate(), campaign: openFloodGate() };
  const queue: Batch[] = [];
  const sealed = new WeakSet<Batch>();
  const pending = new Map<string, number>();
  const listeners: ((risen: ReadonlyMap<string, number | null>) => void)[] = [];
  let writes = 0;
  let tidiedAt = clock();
  let running: Promise<void> | null = null;

  const openBatch = (mark?: string): Batch | null => {
    const last = queue.at(-1);
    if (last && !sealed.has(last) && last.views.size < largestBatch && !(mark && last.views.has(mark))) return last;
    if (queue.length >= mostBatches) return null;
    const batch = newBatch();
    queue.push(batch);
    return batch;
  };
  const note = (reason: LeftOutReason, subject?: Subject): LeftOutReason => {
    const batch = openBatch() ?? queue.at(-1);
    batch?.leftOut.set(reason, (batch.leftOut.get(reason) ?? 0) + 1);
    if (reason === 'flood' && subject?.kind === 'article')
      batch?.flooded.set(subject.articleId, (batch.flooded.get(subject.articleId) ?? 0) + 1);
    return reason;
  };

  const writeQueue = async () => {
    for (let batch = queue[0]; batch; batch = queue[0]) {
      sealed.add(batch);
      writes += 1;
      let counted: Map<string, number> | null;
      try {
        counted = await writeBatch(newsroom, batch, clock());
      } catch (error) {
        writes += 1;
        newsroom.log.warn({ error: String(error) }, 'Views could not be written; they are kept and tried again');
        return;
      }
      queue.shift();
      writes += 1;
      const risen = new Map<string, number | null>();
      for (const { subject } of batch.views.values()) {
        if (subject.kind !== 'article') continue;
        risen.set(subject.articleId, counted && (counted.get(subject.articleId) ?? 0));
        const left = (pending.get(subject.articleId) ?? 0) - 1;
        if (left > 0) pending.set(subject.articleId, left);
        else pending.delete(subject.articleId);
      }
      for (const listener of listeners) listener(risen);
    }
    if (clock() - tidiedAt < tidyEveryMs) return;
    tidiedAt = clock();
    await tidy(newsroom, marks);
  };
  // One at a time: a database that does not answer must not gather a row of tries.
  const write = () => {
    running ??= writeQueue().finally(() => {
      running = null;
    });
    return running;
  };
  const timer = setInterval(() => void write(), writeEveryMs);
  timer.unref();

  return {
    count({ subject, network, device }) {
      const at = clock();
      const marked = marks.mark(Object.values(subject).join('/'), `${network}\n${device}`, at);
      if (!marked) return note('again');
      if (!gates[subject.kind].lets(network, at)) return note('flood', subject);
      const batch = openBatch(marked.mark);
      if (!batch) return note('outage');
      batch.views.set(marked.mark, { subject, ...marked, at });
      if (subject.kind === 'article') pending.set(subject.articleId, (pending.get(subject.articleId) ?? 0) + 1);
      return null;
    },
    leaveOut: (reason) => void note(reason),
    pending: (articleId) => pending.get(articleId) ?? 0,
    writes: () => writes,
    settled: () => running ?? Promise.resolve(),
    onWritten: (listener) => void listeners.push(listener),
    write,
    async close() {
      clearInterval(timer);
      await running;
      await write();
    },
  };
}

/** What the database still knows of the last half hour, so that a restart lets no reader count twice. */
async function readMarks(newsroom: Newsroom, now: number): Promise<ReaderMarks> {
  const salts = await newsroom.database.write(renewSalts);
  const { rows } = await sql<{ mark: string; age: number }>`
    select mark, (extract(epoch from newsroom_now() - seen_at) * 1000)::double precision as age from view_mark
    where seen_at > newsroom_now() - ${onceInMs} * interval '1 millisecond' order by seen_at`.execute(newsroom.database.read);
  return openReaderMarks(
    salts,
    rows.map(({ mark, age }) => [mark, now - age] as const),
  );
}

/** A minute longer than they mean anything, so that a batch whose commit got no answer still finds its own mark. */
const marksKeptMs = onceInMs + 60_000;

async function tidy(newsroom: Newsroom, marks: ReaderMarks): Promise<void> {
  try {
    const salts = await newsroom.database.write(async (tx) => {
      await sql`delete from view_mark where seen_at < newsroom_now() - ${marksKeptMs} * interval '1 millisecond'`.execute(tx);
      await sql`delete from article_views_hour where hour < newsroom_now() - ${hoursKept} * interval '1 hour'`.execute(tx);
      return renewSalts(tx);
    });
    marks.useSalts(salts);
  } catch (error) {
    newsroom.log.warn({ error: String(error) }, 'Marks of readers could not be tidied away; they are tried again');
  }
}
