import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Log } from './log.ts';
import { refuseInsideTransaction } from './own-transaction.ts';
import { StatementNames } from './statement-names.ts';
import { valueTypes } from './values.ts';

const connectionsPerPool = 10;
const connectWithinMs = 10_000;

/** How to reach a PostgreSQL server, with limits for whoever connects. */
export function serverSettings(url: string, statementLimitMs: number): pg.ClientConfig {
  return { connectionString: url, connectionTimeoutMillis: connectWithinMs, statement_timeout: statementLimitMs, types: valueTypes() };
}

/** A pool of connections, all under `role` where one is given. Connections are made when they are needed. */
export function openServerPool(settings: pg.ClientConfig, role: string | null, log: Log): PostgresPool {
  // Compiling a statement takes longer than any of ours runs; the server's estimates tell it otherwise.
  const options = `-c jit=off${role === null ? '' : ` -c role=${role}`}`;
  const pool = new pg.Pool({ ...settings, options, max: connectionsPerPool });
  pool.on('error', (error) => log.warn({ error }, 'An idle connection to the database server was lost'));
  const names = new StatementNames();
  return {
    Client: pg.Client as unknown as NonNullable<PostgresPool['Client']>,
    options: pool.options,
    async connect() {
      refuseInsideTransaction();
      const client = await pool.connect();
      const query = (text: string, values: readonly unknown[]) => names.send(client, text, values);
      // Kysely declares a second form for cursors, which it uses only when it is given a cursor class; it is given none.
      return { query: query as PostgresPoolClient['query'], release: (isBroken) => client.release(isBroken) };
    },
    end: () => pool.end(),
  };
}
