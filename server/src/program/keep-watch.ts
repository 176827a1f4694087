import { hostname } from 'node:os';
import { type Newsroom, noteNodePulse, noteWentOut, readWatch } from '@coranto/newsroom';

const everyMs = 30_000;
/** Clocks that differ by more are an alarm. */
const mostAheadMs = 2_000;

export type KeptWatch = {
  /** What was scheduled for this stretch of time is now what readers get from this node. */
  notePassed(span: { after: Date; upTo: Date }): void;
  close(): Promise<void>;
};

/**
 * Watches over schedules: notes when this node showed what was due, tells that the node is there and how its clock stands, and raises an
 * alarm in the log when something is overdue. What went out while no node was running is noted at the start.
 */
export function keepWatch(newsroom: Newsroom, port: number): KeptWatch {
  const node = `${hostname()}:${port}`;
  const startedAt = new Date();
  const alarms = new Set<string>();
  let running: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>, failure: string) => {
    running = running.then(work).catch((error) => newsroom.log.warn({ error: String(error) }, failure));
  };
  /** Each alarm is raised once, and again only after it was over. */
  const raise = (current: Map<string, () => void>) => {
    for (const [key, say] of current) if (!alarms.has(key)) say();
    alarms.clear();
    for (const key of current.keys()) alarms.add(key);
  };

  const watch = async () => {
    const aheadMs = await noteNodePulse(newsroom, node, startedAt);
    await noteWentOut(newsroom, node, null);
    const { overdue } = await readWatch(newsroom);
    const current = new Map<string, () => void>();
    for (const { publicationId, articleId, at } of overdue) {
      current.set(publicationId, () =>
        newsroom.log.error({ articleId, due: at.toISOString() }, 'schedule: something is overdue, no node shows it'),
      );
    }
    if (Math.abs(aheadMs) > mostAheadMs) {
      current.set('clock', () => newsroom.log.error({ node, aheadMs }, 'schedule: the clock of this node is not that of the database'));
    }
    raise(current);
  };
  const look = () => inTurn(watch, 'schedule: the watch could not be kept; in half a minute again');
  look();
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    notePassed: (span) =>
      inTurn(
        async () => void (await noteWentOut(newsroom, node, span)),
        'schedule: what went out could not be noted; in half a minute again',
      ),
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
