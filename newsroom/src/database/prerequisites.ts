import { type Kysely, sql } from 'kysely';
import { DatabaseError } from './database-error.ts';

const extension = 'create extension if not exists btree_gist';
const createRole = 'create role coranto_site nologin';
const grantRole = 'grant coranto_site to current_user';
const grantSchema = 'grant usage on schema %s to coranto_site';

const insufficientPrivilege = '42501';
const madeMeanwhile = new Set(['42710', '23505']);

/**
 * Makes what the migrations stand on: an extension, and the role of readers' pages. On a server the login may lack the right to do so;
 * then the error names the statement that an administrator runs once.
 *
 * @throws {DatabaseError} `NotPermitted`
 */
export async function ensurePrerequisites(connection: Kysely<unknown>): Promise<void> {
  if (!(await asks(connection, sql`select 1 from pg_extension where extname = 'btree_gist'`))) await orExplain(connection, extension);
  if (!(await asks(connection, sql`select 1 from pg_roles where rolname = 'coranto_site'`))) await orExplain(connection, createRole);
  if (!(await mayTakeRole(connection))) await orExplain(connection, grantRole);
}

/** Lets the role read every `published_*` view, and nothing else. Run after migrations, which may have brought new views. */
export async function grantPublishedViews(connection: Kysely<unknown>): Promise<void> {
  if (await asks(connection, sql`select 1 where not has_schema_privilege('coranto_site', current_schema(), 'usage')`)) {
    const { rows } = await sql<{ name: string }>`select quote_ident(current_schema()) as name`.execute(connection);
    await orExplain(connection, grantSchema.replace('%s', rows[0]?.name ?? 'public'));
  }
  await sql`
    do $$ declare view_name text; begin
      for view_name in select viewname from pg_views where schemaname = current_schema() and viewname like 'published\\_%' loop
        execute format('grant select on %I to coranto_site', view_name);
      end loop;
    end $$`.execute(connection);
}

async function asks(connection: Kysely<unknown>, question: ReturnType<typeof sql<unknown>>): Promise<boolean> {
  return (await question.execute(connection)).rows.length > 0;
}

async function mayTakeRole(connection: Kysely<unknown>): Promise<boolean> {
  try {
    await connection.transaction().execute((tx) => sql`set local role coranto_site`.execute(tx));
    return true;
  } catch (error) {
    if (codeOf(error) === insufficientPrivilege) return false;
    throw error;
  }
}

async function orExplain(connection: Kysely<unknown>, statement: string): Promise<void> {
  try {
    await sql.raw(statement).execute(connection);
  } catch (cause) {
    // Roles belong to the whole cluster, so that another database's program may have made it at the same moment.
    if (madeMeanwhile.has(codeOf(cause))) return;
    if (codeOf(cause) !== insufficientPrivilege) throw cause;
    const { rows } = await sql<{ login: string }>`select quote_ident(current_user) as login`.execute(connection);
    const forAdministrator = statement.replace('current_user', rows[0]?.login ?? 'current_user');
    throw new DatabaseError(
      'NotPermitted',
      `The database login may not prepare the database. An administrator runs once, in this database: ${forAdministrator};`,
      { cause },
    );
  }
}

/** SQLSTATE of an error of the database, or nothing. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
