import { type Kysely, sql } from 'kysely';

/** What came in from which archive, so that reading an archive again changes only what has changed. */
export const importRecords = {
  name: '0002-import-record',
  // biome-ignore lint/suspicious/noExplicitAny: a migration runs against a shape that the program's types no longer describe
  async up(db: Kysely<any>): Promise<void> {
    await sql`
      create table import_record (
        source text not null,
        source_id text not null,
        record_kind text not null check (record_kind in ('article', 'picture')),
        record_id uuid not null,
        fingerprint text not null,
        imported_at timestamptz not null default newsroom_now(),
        primary key (source, record_kind, source_id)
      )`.execute(db);
  },
};
