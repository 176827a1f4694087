import pg from 'pg';
import { type Database, openDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { silence } from './silence.ts';

const template = 'coranto_template';

/** Opens a new database of the run's cluster, a copy of a migrated one. */
export async function openServerForTests(): Promise<Database> {
  return openDatabase({ url: await createDatabaseForTests(template) }, silence);
}

/** Creates a database of its own for a test, empty or copied from a template, and gives its address. */
export async function createDatabaseForTests(from = 'template0'): Promise<string> {
  const url = clusterUrl();
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await onCluster(url, (client) => client.query(`create database ${name} template ${from}`));
  return url.replace(/\/postgres$/, `/${name}`);
}

/** Makes the migrated database that others are copied from. */
export async function createTemplate(url: string): Promise<void> {
  await onCluster(url, (client) => client.query(`create database ${template}`));
  const database = await openDatabase({ url: url.replace(/\/postgres$/, `/${template}`) }, silence);
  await migrate(database, silence);
  await database.close();
}

/** Where the cluster of this run is; `vitest-global.ts` starts it and says so. */
function clusterUrl(): string {
  const url = process.env.CORANTO_TEST_CLUSTER;
  if (!url) throw new Error('The tests of the server engine run under vitest, whose global setup starts their PostgreSQL cluster');
  return url;
}

async function onCluster(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
