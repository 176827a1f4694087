import { type MastheadSettings, plainMastheadSettings } from '@coranto/contract/masthead';
import { noteRecord, type Published } from './reading.ts';

/** The newspaper as a whole. `settingsSavedAt` is when somebody last said that the settings are right. */
export type PublishedMasthead = { name: string; settings: MastheadSettings; settingsSavedAt: Date | null };

/** The newspaper's name and what machines are told of it. */
export async function readMastheadForMachines(published: Published): Promise<PublishedMasthead> {
  const masthead = await loadMasthead(published);
  noteRecord(published, 'masthead:settings', masthead);
  return masthead;
}

/** Reads the masthead afresh, without a note. */
export async function loadMasthead(published: Published): Promise<PublishedMasthead> {
  const row = await published.rows.selectFrom('published_masthead').selectAll().executeTakeFirst();
  return { name: row?.name ?? '', settings: row?.settings ?? plainMastheadSettings, settingsSavedAt: row?.settings_saved_at ?? null };
}
