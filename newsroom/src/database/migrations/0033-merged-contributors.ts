import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** A contributor that was entered twice stays as an alias: what names it leads to the other, and nothing that was written changes. */
export const mergedContributors: Migration = {
  name: '0033-merged-contributors',
  async up(db) {
    await sql
      .raw(`
      alter table contributor
        add column merged_into uuid references contributor check (merged_into <> id),
        add column links jsonb not null default '[]';
      create index contributor_merged on contributor (merged_into) where merged_into is not null;

      create or replace view published_contributor as
        select contributor.id, known.slug, known.kind, known.portrait_id, known.id as known_id, known.links
        from contributor join contributor known on known.id = coalesce(contributor.merged_into, contributor.id);

      drop view published_contributor_words;
      create view published_contributor_words as
        select contributor.id as contributor_id, words.language, words.name, words.title, words.bio
        from contributor join contributor_words words on words.contributor_id = coalesce(contributor.merged_into, contributor.id);

      -- Every slug that leads to a contributor, those of aliases too.
      create view published_contributor_slug as
        select slug, coalesce(merged_into, id) as known_id from contributor;

      create or replace view published_name as
        select 'person' as kind, contributor.id as subject_id, contributor.slug, words.name, words.title, words.language,
               null::uuid as edition_id, words.name_words
        from contributor_words words join contributor on contributor.id = words.contributor_id and contributor.merged_into is null
        union all
        select 'topic', topic.id, topic.slug, topic.name, '', edition.language, topic.edition_id, topic.name_words
        from topic join edition on edition.id = topic.edition_id;
    `)
      .execute(db);
  },
};
