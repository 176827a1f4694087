import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Editions can be retired, sections stand in a tree and can be removed, and redirects are kept by the newsroom itself. */
export const settings: Migration = {
  name: '0048-settings',
  async up(db) {
    for (const part of [editions, sections, redirects]) await sql.raw(part).execute(db);
  },
};

const editions = `
alter table edition
  add column retired_at timestamptz,
  -- Where its pages lead since; null: they stay as an archive.
  add column retired_to uuid references edition,
  add constraint edition_leads_when_retired check (retired_to is null or retired_at is not null);

create or replace view published_edition as
  select edition.id, edition.prefix, edition.language, edition.name, edition.time_zone, edition.position, edition.settings,
         masthead.name as masthead_name, edition.retired_at, edition.retired_to
  from edition, masthead;
`;

const sections = `
alter table section
  add column parent_id uuid references section,
  -- A removed section stays as a record, since revisions name it.
  add column removed_at timestamptz,
  -- Where its articles are since.
  add column moved_into uuid references section,
  add constraint section_moves_when_removed check (moved_into is null or removed_at is not null);
alter table section drop constraint section_edition_id_slug_key;
create unique index section_slug on section (edition_id, slug) where removed_at is null;

create or replace view published_section as
  select id, edition_id, slug, name, description, position, counterpart, parent_id from section where removed_at is null;

create view published_section_home as select id as section_id, edition_id, moved_into from section where moved_into is not null;

-- A publication goes on being append-only; but where its section is removed, it stands in the section that took its articles in.
create or replace function allow_only_trimming() returns trigger language plpgsql as $$
declare placed text[] := '{live_during,section_id,card,card_hash}';
begin
  if old.live_during @> new.live_during and (to_jsonb(new) - 'live_during') is not distinct from (to_jsonb(old) - 'live_during') then
    return new;
  end if;
  if old.live_during = new.live_during and (to_jsonb(new) - placed) is not distinct from (to_jsonb(old) - placed)
    and (new.card - 'sectionId') is not distinct from (old.card - 'sectionId')
    and exists (select from section where id = old.section_id and moved_into = new.section_id) then
    return new;
  end if;
  raise exception 'publication is append-only: only the end of live_during moves, and only earlier' using errcode = 'restrict_violation';
end $$;
`;

const redirects = `
alter table address
  -- Nothing stands here any more, and nothing took its place.
  add column is_gone boolean not null default false,
  add column is_permanent boolean not null default true,
  add column note text not null default '',
  add column created_by uuid references person;
alter table address drop constraint address_check;
alter table address add constraint address_leads_one_way check (num_nonnulls(article_id, target) + is_gone::int = 1);
create index address_redirects on address (created_at desc, path) where article_id is null;
create index address_targets on address (target) where target is not null;

create table redirect_hit (
  path text primary key references address on delete cascade,
  hits bigint not null default 0,
  last_hit_at timestamptz not null default newsroom_now()
);

create or replace view published_address as
  select address.path, address.article_id, address.target, address.is_gone, address.is_permanent from address
  where address.target is not null or address.is_gone or exists (
    select from publication where publication.article_id = address.article_id
      and not isempty(publication.live_during) and lower(publication.live_during) <= (select newsroom_now()));
`;
