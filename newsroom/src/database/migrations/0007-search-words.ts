import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * What a search needs stands in one table: by joining publications, every search for a word that is neither rare nor common read all of
 * them. And the words that live articles have are counted by language, so that a search can tell a rare word from a common one and a
 * misspelt one from both. What was published before waits in `search_queue` to be stored by the present rules.
 */
export const searchWords: Migration = {
  name: '0007-search-words',
  async up(db) {
    await sql`drop view published_search`.execute(db);
    await sql`
      alter table publication_search
        add column article_id uuid,
        add column edition_id uuid,
        add column section_id uuid,
        add column kind text,
        add column first_published_at timestamptz,
        add column live_during tstzrange,
        set (fillfactor = 85)`.execute(db);
    await sql`
      update publication_search search
      set article_id = publication.article_id, edition_id = publication.edition_id, section_id = publication.section_id,
          kind = publication.card ->> 'kind', first_published_at = publication.first_published_at, live_during = publication.live_during
      from publication where publication.id = search.publication_id`.execute(db);
    await sql`
      alter table publication_search
        alter column article_id set not null,
        alter column edition_id set not null,
        alter column kind set not null,
        alter column first_published_at set not null,
        alter column live_during set not null`.execute(db);
    await sql`create index publication_search_latest on publication_search (edition_id, first_published_at desc, article_id)`.execute(db);
    await sql`
      create function follow_live_during() returns trigger language plpgsql set search_path from current as $$ begin
        update publication_search set live_during = new.live_during where publication_id = new.id;
        return null;
      end $$`.execute(db);
    await sql`
      create trigger publication_search_follows after update of live_during on publication
        for each row when (old.live_during is distinct from new.live_during) execute function follow_live_during()`.execute(db);
    await sql`
      create view published_search as
      select article_id, edition_id, section_id, kind, first_published_at, words
      from publication_search
      where lower(live_during) <= (select newsroom_now()) and coalesce(upper(live_during), 'infinity') > (select newsroom_now())`.execute(
      db,
    );
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
