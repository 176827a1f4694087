import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from './log.ts';

const changes = 'coranto_change';
/** The channel of what `tellAllNodes` says. */
export const noticeChannel = 'coranto_notice';
const pauseMs = 1_000;

/** What is done when a commit of some node changed a reader's page, and when a node told something; `null`: there may have been notices that nobody heard. */
export type Hearing = { changed(): void; told(notice: string | null): void };

/**
 * Listens on a connection of its own for commits of any node, and connects again when it is lost.
 * After each connecting it signals once, because notices sent meanwhile are gone.
 *
 * @returns ends the listening
 */
export function listenForChanges(settings: pg.ClientConfig, hearing: Hearing, log: Log): () => Promise<void> {
  const stopping = new AbortController();
  const listening = keepListening(settings, hearing, log, stopping.signal);
  return async () => {
    stopping.abort();
    await listening;
  };
}

async function keepListening(settings: pg.ClientConfig, hearing: Hearing, log: Log, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await listenOnce(settings, hearing, stopping);
    } catch (error) {
      log.warn({ error }, 'The connection that hears of changes was lost; the next try follows');
    }
    if (!stopping.aborted) await wait(pauseMs, undefined, { signal: stopping }).catch(endOfWaiting);
  }
}

/** Only stopping rejects the pause, and then there is nothing more to wait for. */
const endOfWaiting = () => undefined;

async function listenOnce(settings: pg.ClientConfig, hearing: Hearing, stopping: AbortSignal): Promise<void> {
  const client = new pg.Client({ ...settings, keepAlive: true, statement_timeout: 0 });
  const { promise: lost, resolve, reject } = Promise.withResolvers<void>();
  client.on('error', reject);
  client.on('end', resolve);
  client.on('notification', ({ channel, payload }) => (channel === noticeChannel ? hearing.told(payload ?? '') : hearing.changed()));
  stopping.addEventListener('abort', () => resolve(), { once: true });
  try {
    await client.connect();
    await client.query(`listen ${changes}; listen ${noticeChannel}`);
    hearing.changed();
    hearing.told(null);
    await lost;
  } finally {
    client.removeAllListeners('end');
    await client.end();
  }
}
