import { type Kysely, sql } from 'kysely';

/** The records of a newsroom, and the views that readers' pages are made from. */
export const newsroomTables = {
  name: '0001-newsroom',
  // biome-ignore lint/suspicious/noExplicitAny: a migration runs against a shape that the program's types no longer describe
  async up(db: Kysely<any>): Promise<void> {
    await sql.raw(records).execute(db);
    await sql.raw(guards).execute(db);
    await sql.raw(views).execute(db);
  },
};

const records = `
create extension if not exists btree_gist;

create table clock (only_row boolean primary key default true check (only_row), frozen_at timestamptz);
insert into clock default values;

create function newsroom_now() returns timestamptz language sql stable security definer set search_path from current
  as $$ select date_trunc('milliseconds', coalesce((select frozen_at from clock), statement_timestamp())) $$;

create table masthead (only_row boolean primary key default true check (only_row), name text not null);

create table edition (
  id uuid primary key,
  prefix text not null unique check (prefix ~ '^[a-z][a-z0-9-]{0,19}$'),
  language text not null,
  name text not null,
  time_zone text not null,
  position integer not null,
  settings jsonb not null
);

create table section (
  id uuid primary key,
  edition_id uuid not null references edition,
  slug text not null,
  name text not null,
  description text not null default '',
  position integer not null,
  counterpart text,
  unique (edition_id, slug)
);

create table topic (
  id uuid primary key,
  edition_id uuid not null references edition,
  slug text not null,
  name text not null,
  unique (edition_id, slug)
);

create table person (
  id uuid primary key,
  email text not null,
  name text not null,
  password_hash text,
  language text not null default 'en',
  created_at timestamptz not null default newsroom_now(),
  deactivated_at timestamptz
);
create unique index person_email on person (lower(email));

create table person_role (
  person_id uuid not null references person,
  edition_id uuid references edition,
  role text not null check (role in ('reader-of-drafts', 'reporter', 'editor', 'owner')),
  unique nulls not distinct (person_id, edition_id)
);

create table session (
  token_hash bytea primary key,
  person_id uuid not null references person,
  created_at timestamptz not null default newsroom_now(),
  last_seen_at timestamptz not null default newsroom_now(),
  expires_at timestamptz not null,
  network text not null,
  device text not null
);
create index session_person on session (person_id);

create table sign_in_attempt (
  subject text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  blocked_until timestamptz
);

create table picture (
  id uuid primary key,
  file text not null,
  media_type text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  renditions jsonb not null default '[]',
  placeholder text,
  may_be_reused boolean not null default false,
  created_at timestamptz not null default newsroom_now(),
  created_by uuid references person
);
create index picture_file on picture (file);

create table picture_words (
  picture_id uuid not null references picture,
  language text not null,
  caption text not null default '',
  alt_text text not null default '',
  credit text not null default '',
  primary key (picture_id, language)
);

create table contributor (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('person', 'organisation')),
  portrait_id uuid references picture
);

create table contributor_words (
  contributor_id uuid not null references contributor,
  language text not null,
  name text not null,
  title text not null default '',
  bio text not null default '',
  primary key (contributor_id, language)
);

create table story (
  id uuid primary key,
  slugline text not null default '',
  kind text not null,
  created_at timestamptz not null default newsroom_now(),
  created_by uuid references person
);

create table article (
  id uuid primary key,
  story_id uuid not null references story,
  edition_id uuid not null references edition,
  slug text,
  embargoed_until timestamptz,
  source_article_id uuid references article,
  created_at timestamptz not null default newsroom_now(),
  created_by uuid references person,
  newest_revision_id uuid,
  newest_saved_at timestamptz,
  spiked_at timestamptz,
  unique (story_id, edition_id),
  unique (edition_id, slug)
);
create index article_edition_saved on article (edition_id, newest_saved_at desc, id);

create table revision (
  id uuid primary key,
  article_id uuid not null references article,
  number integer not null check (number > 0),
  based_on uuid references revision,
  content jsonb not null,
  headline text not null,
  saved_by uuid references person,
  saved_at timestamptz not null default newsroom_now(),
  source_revision_id uuid references revision,
  reason text,
  unique (article_id, number)
);
alter table article add constraint article_newest_revision foreign key (newest_revision_id) references revision deferrable initially deferred;

create table publication (
  id uuid primary key,
  decided bigint generated always as identity unique,
  article_id uuid not null references article,
  revision_id uuid references revision,
  kind text not null check (kind in ('first', 'update', 'correction', 'mending', 'withdrawal')),
  note text,
  decided_at timestamptz not null default newsroom_now(),
  decided_by uuid references person,
  live_during tstzrange not null,
  edition_id uuid not null references edition,
  section_id uuid references section,
  first_published_at timestamptz not null,
  last_updated_at timestamptz not null,
  address text not null,
  card jsonb,
  card_hash text,
  check ((kind = 'withdrawal') = (revision_id is null)),
  check (kind not in ('correction', 'withdrawal') or note is not null),
  constraint publication_one_at_a_time exclude using gist (article_id with =, live_during with &&)
);
create index publication_article on publication (article_id, decided desc);
create index publication_latest on publication (edition_id, first_published_at desc, article_id) where revision_id is not null;
create index publication_latest_in_section on publication (edition_id, section_id, first_published_at desc, article_id) where revision_id is not null;
create index publication_begins on publication (lower(live_during));
create index publication_ends on publication (upper(live_during));

create table publication_subject (
  publication_id uuid not null references publication,
  subject_id uuid not null,
  edition_id uuid not null,
  first_published_at timestamptz not null,
  primary key (publication_id, subject_id)
);
create index publication_subject_latest on publication_subject (subject_id, edition_id, first_published_at desc);

create table publication_search (
  publication_id uuid primary key references publication,
  words tsvector not null
);
create index publication_search_words on publication_search using gin (words);

create table address (
  path text primary key,
  article_id uuid references article,
  target text,
  created_at timestamptz not null default newsroom_now(),
  check ((article_id is null) <> (target is null))
);
create index address_article on address (article_id);

create table placement (
  edition_id uuid not null references edition,
  section_id uuid references section,
  slot integer not null check (slot >= 0 and slot < 100),
  article_id uuid not null references article,
  headline text,
  placed_at timestamptz not null default newsroom_now(),
  unique nulls not distinct (edition_id, section_id, slot),
  unique nulls not distinct (edition_id, section_id, article_id)
);
create index placement_article on placement (article_id);

create table article_views (article_id uuid primary key references article, views bigint not null default 0);

create table logbook (
  id bigint generated always as identity primary key,
  at timestamptz not null default newsroom_now(),
  person_id uuid references person,
  act text not null,
  record_kind text not null,
  record_id uuid,
  edition_id uuid,
  details jsonb not null default '{}'
);
create index logbook_record on logbook (record_id, id desc);

create table change (
  seq bigint generated always as identity primary key,
  record_kind text not null,
  record_id text not null,
  at timestamptz not null default statement_timestamp()
);
`;

const guards = `
create function refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;

create trigger revision_is_immutable before update or delete on revision for each row execute function refuse_change();
create trigger logbook_is_append_only before update or delete on logbook for each row execute function refuse_change();
create trigger publication_is_never_deleted before delete on publication for each row execute function refuse_change();

create function allow_only_trimming() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - 'live_during') is distinct from (to_jsonb(old) - 'live_during') or not (old.live_during @> new.live_during) then
    raise exception 'publication is append-only: only the end of live_during moves, and only earlier' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger publication_is_append_only before update on publication for each row execute function allow_only_trimming();
`;

const views = `
create view published_edition as select edition.*, masthead.name as masthead_name from edition, masthead;
create view published_section as select * from section;
create view published_topic as select * from topic;

create view published_article as
  select publication.article_id, article.story_id, publication.edition_id, publication.id as publication_id, publication.revision_id,
         publication.section_id, publication.address, publication.kind as publication_kind, publication.first_published_at,
         publication.last_updated_at, lower(publication.live_during) as live_from, publication.card, publication.card_hash,
         revision.content, story.kind as story_kind, article.source_article_id
  from publication
  join article on article.id = publication.article_id
  join story on story.id = article.story_id
  join revision on revision.id = publication.revision_id
  where publication.live_during @> (select newsroom_now());

-- Lists read this one: the same publications without the bodies, so that an index scan stays in one table.
create view published_card as
  select article_id, edition_id, id as publication_id, section_id, address, first_published_at, last_updated_at, card, card_hash
  from publication
  where revision_id is not null and live_during @> (select newsroom_now());

create view published_subject as
  select subject.subject_id, subject.edition_id, subject.first_published_at, publication.article_id, publication.card, publication.card_hash
  from publication_subject subject join publication on publication.id = subject.publication_id
  where publication.revision_id is not null and publication.live_during @> (select newsroom_now());

create view published_withdrawal as
  select publication.article_id, article.story_id, publication.edition_id, publication.address, publication.note,
         publication.first_published_at, lower(publication.live_during) as withdrawn_at
  from publication join article on article.id = publication.article_id
  where publication.revision_id is null and publication.live_during @> (select newsroom_now());

create view published_correction as
  select article_id, note, lower(live_during) as corrected_at, decided
  from publication
  where kind = 'correction' and not isempty(live_during) and lower(live_during) <= (select newsroom_now());

create view published_address as
  select address.path, address.article_id, address.target from address
  where address.target is not null or exists (
    select from publication where publication.article_id = address.article_id
      and not isempty(publication.live_during) and lower(publication.live_during) <= (select newsroom_now()));

create view published_search as
  select publication.article_id, publication.edition_id, publication.section_id, publication.first_published_at, publication.card,
         publication.card_hash, search.words
  from publication_search search join publication on publication.id = search.publication_id
  where publication.revision_id is not null and publication.live_during @> (select newsroom_now());

create view published_placement as select edition_id, section_id, slot, article_id, headline from placement;
create view published_contributor as select id, slug, kind, portrait_id from contributor;
create view published_contributor_words as select * from contributor_words;
create view published_picture as select id, file, media_type, width, height, renditions, placeholder, may_be_reused from picture;
create view published_picture_words as select * from picture_words;
create view published_views as select article_id, views from article_views;
create view published_change as select seq, record_kind, record_id, at from change;

-- When what readers see changes by itself: ids and instants only, never what is to come.
create view published_boundary as
  select article_id, lower(live_during) as at from publication where not isempty(live_during)
  union all
  select article_id, upper(live_during) as at from publication where not isempty(live_during) and not upper_inf(live_during);
`;
