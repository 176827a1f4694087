import type { LogbookAct } from '@coranto/contract/logbook-act';
import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Database, Log, Writing } from '../database/database.ts';

/** Where files of pictures are kept, by name. */
export type FileStore = {
  /** Keeps the bytes under a name that follows from them; the same bytes twice are one file. Whole or not at all. */
  keep(bytes: Uint8Array, ending: string): Promise<string>;
  /** Keeps the bytes under a name that the caller has made of all that they follow from, so that it never has other contents. */
  keepAs(file: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a kept file, or `null`. */
  read(file: string): Promise<Uint8Array | null>;
};

/** All that commands and questions work with. */
export type Newsroom = { database: Database; media: FileStore; log: Log };

/** Records whose change can alter a reader's page; the press understands these words. */
export type ChangedRecord =
  | 'article'
  | 'path'
  | 'edition'
  | 'section'
  | 'placements'
  | 'most-read'
  | 'campaign'
  | 'contributor'
  | 'picture'
  | 'topic'
  | 'masthead';

/** One line of the logbook. */
export type LogbookLine = {
  act: LogbookAct;
  recordKind: string;
  recordId: string | null;
  editionId?: string | null;
  /** Who did it, where nobody was signed in yet: they are by doing so. */
  personId?: string;
  details?: Record<string, unknown>;
};

/** What a command has in hand while it is carried out: its transaction, and a place to say what it did. */
export type Acting = {
  tx: Writing;
  /** `null` for the program itself (seeds, imports from the command line). */
  person: Person | null;
  note(line: LogbookLine): void;
  changed(record: ChangedRecord, id: string): void;
};

/** Any number will do, as long as nothing else in the database uses it. */
const changeLogLock = 7_261_944_001;

/**
 * Carries out one command: one transaction with everything that it does, its lines in the logbook and in the change log.
 *
 * The change log is written last, under a lock held until the commit, so that its numbers come in the order of the commits and a press
 * that has read up to a number has missed nothing below it.
 */
export async function carryOut<T>(newsroom: Newsroom, person: Person | null, work: (acting: Acting) => Promise<T>): Promise<T> {
  return newsroom.database.write(async (tx) => {
    const lines: LogbookLine[] = [];
    const changes = new Map<string, { record_kind: ChangedRecord; record_id: string }>();
    const result = await work({
      tx,
      person,
      note: (line) => lines.push(line),
      changed: (record, id) => changes.set(`${record}:${id}`, { record_kind: record, record_id: id }),
    });
    await writeLogbook(tx, person, lines);
    await writeChanges(tx, [...changes.values()]);
    return result;
  });
}

async function writeLogbook(tx: Writing, person: Person | null, lines: LogbookLine[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map((line) => ({
    person_id: line.personId ?? person?.id ?? null,
    act: line.act,
    record_kind: line.recordKind,
    record_id: line.recordId,
    edition_id: line.editionId ?? null,
    details: JSON.stringify(line.details ?? {}),
  }));
  await tx.insertInto('logbook').values(rows).execute();
}

async function writeChanges(tx: Writing, rows: { record_kind: ChangedRecord; record_id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`select pg_advisory_xact_lock(${changeLogLock})`.execute(tx);
  await tx.insertInto('change').values(rows).execute();
  await sql`select pg_notify('coranto_change', '')`.execute(tx);
}

/** The newsroom's present instant, by the database's clock: the same on every node. */
export async function readNow(tx: Writing | Database['read']): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select newsroom_now() as now`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('The database did not tell the time');
  return row.now;
}
