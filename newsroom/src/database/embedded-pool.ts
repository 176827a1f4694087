import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { DatabaseError } from './database-error.ts';
import type { EngineKeeper, Session } from './embedded-connection.ts';
import { refuseInsideTransaction } from './own-transaction.ts';
import { StatementNames } from './statement-names.ts';
import { Turns } from './turns.ts';

/**
 * Hands the embedded engine's only connection to one borrower after the other, under the role each wants.
 *
 * The role is part of the connection's state: it is changed only when the next borrower wants another one, so runs of readers' questions
 * cost nothing extra. A statement over its limit cannot be cancelled in this engine: the engine is ended and starts again.
 */
export class EmbeddedPool {
  readonly #keeper: EngineKeeper;
  readonly #turns = new Turns();
  readonly #names = new StatementNames();
  readonly #statementLimitMs: number;

  constructor(keeper: EngineKeeper, statementLimitMs: number) {
    this.#keeper = keeper;
    this.#statementLimitMs = statementLimitMs;
  }

  /** A door for Kysely whose statements run under the role; `null` is the owner of the tables. */
  under(role: string | null, statementLimitMs: number = this.#statementLimitMs): PostgresPool {
    return { options: {}, connect: () => this.#borrow(role, statementLimitMs), end: async () => undefined };
  }

  /** Waits for all who have asked for the connection, and refuses the others. */
  async close(): Promise<void> {
    await this.#turns.close();
    await this.#keeper.close();
  }

  async #borrow(role: string | null, limitMs: number): Promise<PostgresPoolClient> {
    refuseInsideTransaction();
    const finish = await this.#turns.take();
    try {
      const session = await this.#sessionUnder(role, limitMs);
      const run: Run = (text, values) => runLimited(session, limitMs, () => this.#names.send(session.client, text, values));
      return borrowed(run, finish, () => this.#keeper.giveUp(session));
    } catch (error) {
      finish();
      throw error;
    }
  }

  /** A change of role is safe to repeat: when the engine turns out to be gone, nothing of the borrower's has been sent yet. */
  async #sessionUnder(role: string | null, limitMs: number): Promise<Session> {
    while (true) {
      const session = await this.#keeper.session();
      if (session.role === role) return session;
      try {
        await runLimited(session, limitMs, () =>
          session.client.query(role === null ? 'reset role' : `set role ${pg.escapeIdentifier(role)}`),
        );
        session.role = role;
        return session;
      } catch (error) {
        if (!session.isLost) throw error;
      }
    }
  }
}

type Run = (text: string, values: readonly unknown[]) => Promise<PostgresQueryResult<unknown>>;

function borrowed(run: Run, finish: () => void, giveUp: () => void): PostgresPoolClient {
  return {
    // Kysely declares a second form for cursors, which it uses only when it is given a cursor class; it is given none.
    query: run as PostgresPoolClient['query'],
    release(isBroken) {
      // A session whose rollback failed may still be inside its transaction.
      if (isBroken) giveUp();
      finish();
    },
  };
}

async function runLimited<T>(session: Session, limitMs: number, send: () => Promise<T>): Promise<T> {
  let isOverLimit = false;
  const timer = setTimeout(() => {
    isOverLimit = true;
    session.engine.kill();
  }, limitMs);
  try {
    return await send();
  } catch (cause) {
    if (!session.isLost) throw cause;
    if (isOverLimit)
      throw new DatabaseError('StatementTooLong', `A statement ran longer than ${limitMs / 1000} s and was ended`, { cause });
    throw new DatabaseError('EngineRestarted', 'The embedded database ended while a statement was under way', { cause });
  } finally {
    clearTimeout(timer);
  }
}
