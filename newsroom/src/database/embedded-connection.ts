import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseError } from './database-error.ts';
import type { EngineProcess } from './engine-process.ts';
import type { Log } from './log.ts';
import { valueTypes } from './values.ts';

const connectWithinMs = 10_000;
const longestPauseMs = 5_000;
const startWithinMs = 60_000;

/** The one connection to one run of the engine. */
export type Session = { engine: EngineProcess; client: pg.Client; role: string | null; isLost: boolean };

/**
 * Keeps an engine running with one connection to it: starts it, and starts it again whenever it ends before it is closed.
 * Whoever waits for a session waits through a restart.
 */
export class EngineKeeper {
  readonly #start: () => Promise<EngineProcess>;
  readonly #socketFolder: string;
  readonly #log: Log;
  #session: Promise<Session>;
  #isClosing = false;

  private constructor(socketFolder: string, start: () => Promise<EngineProcess>, first: Session, log: Log) {
    this.#socketFolder = socketFolder;
    this.#start = start;
    this.#log = log;
    this.#session = Promise.resolve(first);
    this.#watch(first);
  }

  /** Starts the engine for the first time; a failure here is the caller's to know. */
  static async open(socketFolder: string, start: () => Promise<EngineProcess>, log: Log): Promise<EngineKeeper> {
    return new EngineKeeper(socketFolder, start, await connectTo(await start(), socketFolder), log);
  }

  /** @throws {DatabaseError} `EngineUnavailable` after a minute without an engine */
  async session(): Promise<Session> {
    const session = await Promise.race([this.#session, wait(startWithinMs, null, { ref: false })]);
    if (!session) throw new DatabaseError('EngineUnavailable', 'The embedded database does not start; the log says why');
    return session;
  }

  /** Nobody may use the session any more. */
  async close(): Promise<void> {
    this.#isClosing = true;
    const { client, engine } = await this.#session;
    await client.end();
    await engine.close();
  }

  /**
   * Gives a session up: its engine is ended, and whoever asks from now on gets the next one. It must happen in the moment of the loss, not
   * when the process is gone: otherwise a caller that tries again at once would be refused in a circle that lets no event through.
   */
  giveUp(session: Session): void {
    session.engine.kill();
    if (session.isLost) return;
    session.isLost = true;
    if (this.#isClosing) return;
    this.#log.error({ pid: session.engine.pid }, 'The embedded database ended unexpectedly and is started again');
    this.#session = session.engine.ended.then(() => this.#startAgain());
    // Nobody may be waiting when it fails; those who ask later get the failure.
    this.#session.catch(() => undefined);
  }

  #watch(session: Session): void {
    session.client.on('error', () => this.giveUp(session));
    session.client.on('end', () => this.giveUp(session));
    void session.engine.ended.then(() => this.giveUp(session));
  }

  async #startAgain(): Promise<Session> {
    for (let pauseMs = 100; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        const session = await connectTo(await this.#start(), this.#socketFolder);
        this.#watch(session);
        return session;
      } catch (cause) {
        this.#log.error({ cause, pauseMs }, 'The embedded database did not start; the next try follows');
        await wait(pauseMs);
        if (this.#isClosing) throw new DatabaseError('EngineUnavailable', 'The embedded database was closed', { cause });
      }
    }
  }
}

async function connectTo(engine: EngineProcess, socketFolder: string): Promise<Session> {
  const client = new pg.Client({
    host: socketFolder,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    connectionTimeoutMillis: connectWithinMs,
    types: valueTypes(),
  });
  try {
    await client.connect();
  } catch (error) {
    engine.kill();
    throw error;
  }
  return { engine, client, role: null, isLost: false };
}
