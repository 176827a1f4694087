import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** What machines ask of the newspaper as a whole (`security.txt`, `ads.txt`, …), and how much of each article an edition gives its feeds. */
export const forMachines: Migration = {
  name: '0005-for-machines',
  async up(db) {
    await sql`
      alter table masthead
        add column settings jsonb not null default
          '{"security": {"contacts": [], "policyAddress": null}, "adsText": "", "appAdsText": "", "appleApps": [], "androidApps": [], "refusedRobots": []}',
        add column settings_saved_at timestamptz`.execute(db);
    await sql`create view published_masthead as select name, settings, settings_saved_at from masthead`.execute(db);
    await sql`update edition set settings = '{"feeds": "excerpt", "policies": {}}'::jsonb || settings`.execute(db);
  },
};
