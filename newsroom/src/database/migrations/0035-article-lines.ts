import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * Lists of the studio are index scans. What a list shows of an article stands in `article_line`, one row for each state that it has from now
 * on, with the instants between which it has it: going live still flips nothing. The database keeps the rows true by itself, in the
 * transaction of whatever changes them (ADR 0020).
 */
export const articleLines: Migration = {
  name: '0035-article-lines',
  async up(db) {
    await sql.raw(tables).execute(db);
    await sql.raw(writing).execute(db);
    await sql.raw(triggers).execute(db);
    await sql.raw(`select write_article_lines(array(select id from article))`).execute(db);
  },
};

const tables = `
create table article_line (
  article_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  story_id uuid not null,
  edition_id uuid not null,
  section_id uuid,
  desk_id uuid,
  stage_id uuid,
  kind text not null,
  state text not null,
  is_live boolean not null,
  headline text not null,
  slugline text not null,
  saved_at timestamptz not null,
  saved_by uuid,
  created_at timestamptz not null,
  first_published_at timestamptz,
  scheduled_for timestamptz,
  address text,
  source_article_id uuid,
  stale_from timestamptz,
  primary key (article_id, from_at)
);
create index article_line_story on article_line (story_id);
create index article_line_saved on article_line (edition_id, saved_at desc, article_id desc);
create index article_line_state on article_line (edition_id, state, saved_at desc, article_id desc);
create index article_line_section on article_line (edition_id, section_id, saved_at desc, article_id desc);
create index article_line_kind on article_line (edition_id, kind, saved_at desc, article_id desc);
create index article_line_desk on article_line (edition_id, desk_id, saved_at desc, article_id desc) where desk_id is not null;
create index article_line_stage on article_line (edition_id, stage_id, saved_at desc, article_id desc) where stage_id is not null;
create index article_line_stale on article_line (edition_id, saved_at desc, article_id desc) where stale_from is not null;
create index article_line_published on article_line (edition_id, first_published_at desc, article_id desc) where first_published_at is not null;
create index article_line_scheduled on article_line (edition_id, scheduled_for, article_id) where scheduled_for is not null;
create index article_line_ended on article_line (until_at) where until_at < 'infinity';

-- Who has had a hand in an article, in the order of the list.
create table article_hand (
  article_id uuid not null,
  person_id uuid not null,
  saved_at timestamptz not null,
  primary key (article_id, person_id)
);
create index article_hand_of on article_hand (person_id, saved_at desc, article_id desc);

-- By what words the newest revision is found, folded by the program: those of headline, standfirst and slugline apart from all of them.
create table article_words (
  article_id uuid primary key references article,
  edition_id uuid not null,
  revision_id uuid not null,
  slugline text not null,
  saved_at timestamptz not null,
  titles tsvector not null,
  words tsvector not null
);
create index article_words_titles on article_words using gin (titles);
create index article_words_words on article_words using gin (words);
create index article_words_saved on article_words (saved_at desc, article_id desc);

-- Articles whose words are yet to be folded: those that an import brought, and those from before there were any.
create table article_words_queue (article_id uuid primary key);

create index article_source on article (source_article_id) where source_article_id is not null;
`;

// NOTE: a story's desk and stage are read as JSON, since their columns come with other slices and a function must not depend on the order.
const writing = `
create function write_article_lines(ids uuid[]) returns void language plpgsql set search_path from current as $$
begin
  delete from article_line where article_id = any(ids);
  insert into article_line
  select article.id, phase.from_at, phase.until_at, article.story_id, article.edition_id, (newest.content ->> 'sectionId')::uuid,
    (to_jsonb(story) ->> 'desk_id')::uuid, (to_jsonb(story) ->> 'stage_id')::uuid, story.kind,
    case
      when article.spiked_at is not null then 'spiked'
      when coming.at is not null then 'scheduled'
      when shown.id is null then 'draft'
      when shown.revision_id is null then 'withdrawn'
      when shown.revision_id = newest.id then 'live'
      else 'changed' end,
    shown.revision_id is not null, newest.headline, story.slugline,
    coalesce(article.newest_saved_at, newest.saved_at), newest.saved_by, article.created_at,
    case when shown.revision_id is not null then shown.first_published_at end, coming.at,
    case when shown.revision_id is not null then shown.address end, article.source_article_id,
    case when article.source_article_id is not null then (
      select min(lower(newer.live_during))
      from publication newer join revision on revision.id = newer.revision_id
      where newer.article_id = article.source_article_id and not isempty(newer.live_during) and revision.number > made_from.number) end
  from article
  join story on story.id = article.story_id
  join revision newest on newest.id = article.newest_revision_id
  left join revision made_from on made_from.id = newest.source_revision_id
  cross join lateral (
    select at as from_at, coalesce(lead(at) over (order by at), 'infinity') as until_at
    from (
      select '-infinity'::timestamptz as at
      union select lower(live_during) from publication
        where article_id = article.id and not isempty(live_during) and lower(live_during) > newsroom_now()
      union select upper(live_during) from publication
        where article_id = article.id and not isempty(live_during) and upper(live_during) > newsroom_now() and upper(live_during) < 'infinity'
    ) boundary
  ) phase
  left join lateral (
    select id, revision_id, first_published_at, address from publication
    where article_id = article.id and live_during @> greatest(phase.from_at, newsroom_now()) limit 1
  ) shown on true
  left join lateral (
    select min(lower(live_during)) as at from publication
    where article_id = article.id and not isempty(live_during) and lower(live_during) > greatest(phase.from_at, newsroom_now())
  ) coming on true
  where article.id = any(ids);

  insert into article_hand
  select distinct article.id, revision.saved_by, coalesce(article.newest_saved_at, revision.saved_at)
  from article join revision on revision.article_id = article.id
  where article.id = any(ids) and revision.saved_by is not null and article.newest_saved_at is not null
  on conflict (article_id, person_id) do update set saved_at = excluded.saved_at where article_hand.saved_at <> excluded.saved_at;

  insert into article_words_queue
  select distinct line.article_id
  from article_line line join article on article.id = line.article_id
  where line.article_id = any(ids) and not exists (
    select from article_words words
    where words.article_id = line.article_id and words.revision_id = article.newest_revision_id and words.slugline = line.slugline)
  on conflict do nothing;
end $$;

create function lines_follow_publications() returns trigger language plpgsql set search_path from current as $$
begin
  perform write_article_lines(array(
    select article_id from given
    union select article.id from given join article on article.source_article_id = given.article_id));
  return null;
end $$;

create function lines_follow_articles() returns trigger language plpgsql set search_path from current as $$
begin
  perform write_article_lines(array(select id from given));
  return null;
end $$;

create function lines_follow_revisions() returns trigger language plpgsql set search_path from current as $$
begin
  perform write_article_lines(array(select article.id from given join article on article.newest_revision_id = given.id));
  return null;
end $$;

create function lines_follow_stories() returns trigger language plpgsql set search_path from current as $$
begin
  perform write_article_lines(array(select article.id from given join article on article.story_id = given.id));
  return null;
end $$;
`;

const triggers = `
create trigger publication_writes_lines after insert on publication
  referencing new table as given for each statement execute function lines_follow_publications();
create trigger publication_rewrites_lines after update on publication
  referencing new table as given for each statement execute function lines_follow_publications();
create trigger article_writes_lines after insert on article
  referencing new table as given for each statement execute function lines_follow_articles();
create trigger article_rewrites_lines after update on article
  referencing new table as given for each statement execute function lines_follow_articles();
create trigger revision_writes_lines after insert on revision
  referencing new table as given for each statement execute function lines_follow_revisions();
create trigger story_rewrites_lines after update on story
  referencing new table as given for each statement execute function lines_follow_stories();
`;
