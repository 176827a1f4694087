import { sql } from 'kysely';
import type { Reading } from './database.ts';
import type { Log } from './log.ts';

const lookEveryMs = 5_000;
/** After a kill the engine reads about 50 MB a second of its log again before anybody is answered. */
const mostLogBytes = 64 * 1024 * 1024;

/**
 * Brings the embedded engine's pages to their place whenever its log has grown long. A server does so in the background; this engine has
 * nothing in the background, and would keep the log of months until it closes.
 *
 * @source PostgreSQL, `XLogWrite` in xlog.c: only under a postmaster does a log that is long enough ask for a checkpoint
 */
export function keepCheckpointed(maintenance: Reading, log: Log): { close(): Promise<void> } {
  let running: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    if ((await logBytes(maintenance)) > mostLogBytes) await sql`checkpoint`.execute(maintenance);
  };
  const timer = setInterval(() => {
    running ??= look()
      .catch((error: unknown) =>
        log.warn({ error: String(error) }, 'The embedded database could not be brought to its place; in a moment again'),
      )
      .finally(() => {
        running = null;
      });
  }, lookEveryMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

/** How much of the log would be read again after a kill. */
export async function logBytes(database: Reading): Promise<number> {
  const question = sql<{ bytes: number }>`
    select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()`;
  return (await question.execute(database)).rows[0]?.bytes ?? 0;
}
