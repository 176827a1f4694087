import type { PostgresPool } from 'kysely';
import pg from 'pg';
import type { Log } from './log.ts';
import { refuseInsideTransaction } from './own-transaction.ts';
import { valueTypes } from './values.ts';

const connectionsPerPool = 10;
const connectWithinMs = 10_000;

/** How to reach a PostgreSQL server, with limits for whoever connects. */
export function serverSettings(url: string, statementLimitMs: number): pg.ClientConfig {
  return { connectionString: url, connectionTimeoutMillis: connectWithinMs, statement_timeout: statementLimitMs, types: valueTypes() };
}

/** A pool of connections, all under `role` where one is given. Connections are made when they are needed. */
export function openServerPool(settings: pg.ClientConfig, role: string | null, log: Log): PostgresPool {
  const options = role === null ? {} : { options: `-c role=${role}` };
  const pool = new pg.Pool({ ...settings, ...options, max: connectionsPerPool });
  pool.on('error', (error) => log.warn({ error }, 'An idle connection to the database server was lost'));
  return {
    Client: pg.Client as unknown as NonNullable<PostgresPool['Client']>,
    options: pool.options,
    connect: async () => {
      refuseInsideTransaction();
      // pg's client has what Kysely asks for; its overloads are only written differently.
      return (await pool.connect()) as unknown as Awaited<ReturnType<PostgresPool['connect']>>;
    },
    end: () => pool.end(),
  };
}
