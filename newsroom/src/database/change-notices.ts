import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from './log.ts';

const channel = 'coranto_change';
const pauseMs = 1_000;

/**
 * Listens on a connection of its own for commits of any node, and connects again when it is lost.
 * After each connecting it signals once, because notices sent meanwhile are gone.
 *
 * @returns ends the listening
 */
export function listenForChanges(settings: pg.ClientConfig, signal: () => void, log: Log): () => Promise<void> {
  const stopping = new AbortController();
  const listening = keepListening(settings, signal, log, stopping.signal);
  return async () => {
    stopping.abort();
    await listening;
  };
}

async function keepListening(settings: pg.ClientConfig, signal: () => void, log: Log, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await listenOnce(settings, signal, stopping);
    } catch (error) {
      log.warn({ error }, 'The connection that hears of changes was lost; the next try follows');
    }
    if (!stopping.aborted) await wait(pauseMs, undefined, { signal: stopping }).catch(endOfWaiting);
  }
}

/** Only stopping rejects the pause, and then there is nothing more to wait for. */
const endOfWaiting = () => undefined;

async function listenOnce(settings: pg.ClientConfig, signal: () => void, stopping: AbortSignal): Promise<void> {
  const client = new pg.Client({ ...settings, keepAlive: true, statement_timeout: 0 });
  const { promise: lost, resolve, reject } = Promise.withResolvers<void>();
  client.on('error', reject);
  client.on('end', resolve);
  client.on('notification', signal);
  stopping.addEventListener('abort', () => resolve(), { once: true });
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    signal();
    await lost;
  } finally {
    client.removeAllListeners('end');
    await client.end();
  }
}
