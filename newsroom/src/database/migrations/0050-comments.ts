import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Colleagues talk about passages of an article, beside its text and never in it. */
export const comments: Migration = {
  name: '0050-comments',
  async up(db) {
    await sql
      .raw(`
      create table comment (
        id uuid primary key,
        article_id uuid not null references article on delete cascade,
        -- The comment that this one answers; the first of a talk answers none and stands on a passage.
        answers uuid references comment on delete cascade,
        person_id uuid not null references person,
        words text not null,
        mentioned uuid[] not null default '{}',
        passage jsonb,
        written_at timestamptz not null default newsroom_now(),
        changed_at timestamptz,
        removed_at timestamptz,
        resolved_at timestamptz,
        resolved_by uuid references person,
        check ((answers is null) = (passage is not null)),
        check (resolved_at is null or answers is null)
      );
      create index comment_article on comment (article_id, written_at, id) where answers is null;
      create index comment_answers on comment (answers, written_at) where answers is not null;
    `)
      .execute(db);
  },
};
