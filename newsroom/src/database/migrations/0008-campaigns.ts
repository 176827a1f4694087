import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** The newspaper's own campaigns, and how often they were seen and clicked. */
export const campaigns: Migration = {
  name: '0008-campaigns',
  async up(db) {
    await sql
      .raw(`
      create table campaign (
        id uuid primary key,
        name text not null,
        picture_id uuid references picture,
        weight integer not null check (weight between 1 and 100),
        live_during tstzrange not null,
        created_at timestamptz not null default newsroom_now(),
        created_by uuid references person
      );

      -- What a campaign says in one edition; without sections it stands on the front and in all of them.
      create table campaign_place (
        campaign_id uuid not null references campaign,
        edition_id uuid not null references edition,
        words text not null,
        address text not null,
        section_ids uuid[] not null default '{}',
        primary key (campaign_id, edition_id)
      );
      create index campaign_place_edition on campaign_place (edition_id);

      -- Days in UTC.
      create table campaign_day (
        campaign_id uuid not null references campaign,
        edition_id uuid not null references edition,
        day date not null,
        seen bigint not null default 0,
        clicked bigint not null default 0,
        primary key (campaign_id, edition_id, day)
      );

      create view published_campaign as
        select campaign.id, place.edition_id, place.words, place.address, place.section_ids, campaign.picture_id, campaign.weight
        from campaign join campaign_place place on place.campaign_id = campaign.id
        where campaign.live_during @> (select newsroom_now());

      -- When the campaigns of an edition change by themselves: instants only, never what is to come.
      create view published_campaign_boundary as
        select place.edition_id, boundary.at
        from campaign join campaign_place place on place.campaign_id = campaign.id
        cross join lateral (values (lower(campaign.live_during)), (upper(campaign.live_during))) as boundary (at)
        where boundary.at is not null;
    `)
      .execute(db);
  },
};
