import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** A reader who comes back to an article within this time is counted once. @source the published definition: docs/guide/views.md */
const onceInMs = 30 * 60_000;
/** Counted views are written together, so often; a kill loses no more than these. */
const writeEveryMs = 2000;
/** Most readers remembered at once; beyond it the oldest are forgotten, and may count twice. */
const mostRemembered = 200_000;
const dayMs = 86_400_000;

export type ViewCounter = {
  /**
   * Counts a reader's view of an article, unless the same reader came within 30 minutes.
   *
   * @param view.network and `view.device` tell readers apart; only a salted hash of them is kept, in memory, and the salt is thrown
   *   away after a day
   */
  count(view: { articleId: string; network: string; device: string; atMs: number }): void;
  /** Views counted and not written yet, those that are being written included. */
  pending(articleId: string): number;
  /** How often pending views were written: who adds pending views to written ones asks before and after, lest some count twice or not at all. */
  writes(): number;
  /** Writes what is pending, and ends. */
  close(): Promise<void>;
};

/** Opens the counter; one per program is enough, several on one database add up. */
export function openViewCounter(newsroom: Newsroom): ViewCounter {
  const counts = new Map<string, number>();
  const writing = new Map<string, number>();
  let writes = 0;
  const lastSeen = new Map<string, number>();
  let salt = randomBytes(16);
  let saltedAtMs = Date.now();

  const write = async () => {
    if (counts.size === 0 || writing.size > 0) return;
    const batch = [...counts];
    for (const [articleId, views] of batch) writing.set(articleId, views);
    counts.clear();
    try {
      await writeViews(newsroom, batch);
      writes += 1;
    } catch (error) {
      for (const [articleId, views] of batch) counts.set(articleId, (counts.get(articleId) ?? 0) + views);
      newsroom.log.warn({ error: String(error) }, 'Views could not be written; they are kept and tried again');
    } finally {
      writing.clear();
    }
  };
  const timer = setInterval(write, writeEveryMs);
  timer.unref();

  return {
    count({ articleId, network, device, atMs }) {
      if (atMs - saltedAtMs > dayMs) {
        salt = randomBytes(16);
        saltedAtMs = atMs;
        lastSeen.clear();
      }
      const reader = createHash('sha256').update(salt).update(`${articleId}\n${network}\n${device}`).digest('base64');
      const last = lastSeen.get(reader);
      lastSeen.delete(reader); // set again below, so that the map stays in the order of time
      lastSeen.set(reader, last !== undefined && atMs - last < onceInMs ? last : atMs);
      if (lastSeen.size > mostRemembered) lastSeen.delete(lastSeen.keys().next().value ?? '');
      if (last !== undefined && atMs - last < onceInMs) return;
      counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
    },
    pending: (articleId) => (counts.get(articleId) ?? 0) + (writing.get(articleId) ?? 0),
    writes: () => writes,
    async close() {
      clearInterval(timer);
      await write();
    },
  };
}

/** Adds views to live articles; anything else that was sent under an id is dropped. */
async function writeViews(newsroom: Newsroom, batch: [articleId: string, views: number][]): Promise<void> {
  const ids = batch.map(([articleId]) => articleId);
  const views = batch.map(([, count]) => count);
  await newsroom.database.write((tx) =>
    sql`
      insert into article_views (article_id, views)
      select seen.id, seen.views from unnest(${ids}::uuid[], ${views}::bigint[]) as seen (id, views)
      where exists (select from published_card where published_card.article_id = seen.id)
      order by seen.id
      on conflict (article_id) do update set views = article_views.views + excluded.views`.execute(tx),
  );
}
