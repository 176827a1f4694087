import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** The one notice that an edition had among its settings becomes a campaign without an end. */
export const noticesAsCampaigns: Migration = {
  name: '0009-notices-as-campaigns',
  async up(db) {
    const notices = sql`from edition
      where jsonb_typeof(settings->'advertisement') = 'object' and settings->'advertisement'->>'text' <> ''`;
    await sql`
      insert into campaign (id, name, weight, live_during)
      select id, left(settings->'advertisement'->>'text', 200), 1, tstzrange(newsroom_now(), null) ${notices}`.execute(db);
    await sql`
      insert into campaign_place (campaign_id, edition_id, words, address)
      select id, id, settings->'advertisement'->>'text', settings->'advertisement'->>'address' ${notices}`.execute(db);
    await sql`update edition set settings = settings - 'advertisement'`.execute(db);
  },
};
