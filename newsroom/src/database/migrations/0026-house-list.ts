import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** The house list: names and terms with the spelling of the house in every language. */
export const houseList: Migration = {
  name: '0026-house-list',
  async up(db) {
    await sql
      .raw(`
      create table house_term (
        id uuid primary key,
        kind text not null check (kind in ('person', 'place', 'organisation', 'term')),
        note text not null default '',
        contributor_id uuid references contributor,
        -- By what the list is put in order: the first of its spellings, folded.
        sort_key text not null,
        -- All of its forms, folded, for finding it while one types.
        find_words text not null,
        changed_at timestamptz not null default newsroom_now(),
        changed_by uuid references person
      );
      create index house_term_order on house_term (sort_key, id);

      create table house_form (
        term_id uuid not null references house_term on delete cascade,
        language text not null,
        form text not null,
        standing text not null check (standing in ('house', 'inflected', 'forbidden')),
        position integer not null,
        primary key (term_id, language, form)
      );
      create unique index house_form_spelling on house_form (term_id, language) where standing = 'house';
      create index house_form_language on house_form (language);

      -- Rises with every change, so that whoever keeps the list in mind knows when to read it again.
      create table house_list (
        is_only boolean primary key default true check (is_only),
        version integer not null
      );
    `)
      .execute(db);
  },
};
