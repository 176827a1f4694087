import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * People and topics are offered while somebody types their names: the words of a name are kept beside it, folded as the language folds them.
 * Folding is the program's work, so a name without them (all that stand there now, and each that is new or changed) waits to be learnt.
 */
export const namesFound: Migration = {
  name: '0013-names-found',
  async up(db) {
    await sql`
      create function forget_name_words() returns trigger language plpgsql as $$ begin
        new.name_words := null;
        return new;
      end $$`.execute(db);
    for (const table of ['contributor_words', 'topic']) {
      await sql`alter table ${sql.table(table)} add column name_words tsvector`.execute(db);
      await sql`create index ${sql.id(`${table}_name_words`)} on ${sql.table(table)} using gin (name_words)`.execute(db);
      await sql`create index ${sql.id(`${table}_unlearnt`)} on ${sql.table(table)} (name) where name_words is null`.execute(db);
      await sql`
        create trigger ${sql.id(`${table}_forgets`)} before update of name on ${sql.table(table)}
          for each row when (old.name is distinct from new.name) execute function forget_name_words()`.execute(db);
    }
    await sql`
      create view published_name as
      select 'person' as kind, contributor.id as subject_id, contributor.slug, words.name, words.title, words.language,
             null::uuid as edition_id, words.name_words
      from contributor_words words join contributor on contributor.id = words.contributor_id
      union all
      select 'topic', topic.id, topic.slug, topic.name, '', edition.language, topic.edition_id, topic.name_words
      from topic join edition on edition.id = topic.edition_id`.execute(db);
  },
};
