import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** What a correction changed; where a withdrawn article leads instead of a note; and articles that are put before readers again. */
export const notices: Migration = {
  name: '0030-notices',
  async up(db) {
    await sql
      .raw(`
      alter table publication drop constraint publication_kind_check,
        add constraint publication_kind_check
          check (kind in ('first', 'update', 'correction', 'mending', 'withdrawal', 'restoration'));
      create index publication_notices on publication (lower(live_during) desc, id desc) where kind in ('correction', 'withdrawal', 'restoration');

      create table correction_change (
        publication_id uuid not null references publication,
        position integer not null,
        before text not null,
        after text not null,
        primary key (publication_id, position)
      );

      -- A path of this site. For good where another article takes its place.
      create table withdrawal_target (
        publication_id uuid primary key references publication,
        target text not null,
        is_permanent boolean not null
      );

      create or replace view published_withdrawal as
        select publication.article_id, article.story_id, publication.edition_id, publication.address, publication.note,
               publication.first_published_at, lower(publication.live_during) as withdrawn_at,
               leads.target as leads_to, coalesce(leads.is_permanent, false) as is_permanent
        from publication join article on article.id = publication.article_id
        left join withdrawal_target leads on leads.publication_id = publication.id
        where publication.revision_id is null and publication.live_during @> (select newsroom_now());
    `)
      .execute(db);
  },
};
