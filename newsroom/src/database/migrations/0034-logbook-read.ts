import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** The logbook is read by person, act, edition and time; nothing empties it, not even as a whole. */
export const logbookRead: Migration = {
  name: '0034-logbook-read',
  async up(db) {
    await sql
      .raw(`
      create index logbook_person on logbook (person_id, id desc);
      create index logbook_act on logbook (act, id desc);
      create index logbook_edition on logbook (edition_id, id desc);
      create trigger logbook_is_never_emptied before truncate on logbook for each statement execute function refuse_change();
    `)
      .execute(db);
  },
};
