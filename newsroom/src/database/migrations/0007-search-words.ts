import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * The words that live articles have, by language, so that a search can tell a rare word from a common one and a misspelt one from both.
 * What was published before waits in `search_queue` to be stored by the present rules, and is found by the earlier ones until then.
 */
export const searchWords: Migration = {
  name: '0007-search-words',
  async up(db) {
    await sql`
      create table search_word (
        language text not null,
        word text not null,
        plain text collate "C" not null,
        articles integer not null,
        primary key (language, word)
      )`.execute(db);
    await sql`create index search_word_plain on search_word (language, plain)`.execute(db);
    await sql`
      create table search_queue (
        publication_id uuid primary key references publication,
        is_stored_anew boolean not null default false
      )`.execute(db);
    await sql`insert into search_queue (publication_id, is_stored_anew) select publication_id, true from publication_search`.execute(db);
    await sql`create view published_word as select language, word, plain, articles from search_word`.execute(db);
  },
};
