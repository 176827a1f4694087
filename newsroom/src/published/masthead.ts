import { type MastheadSettings, plainMastheadSettings } from '@coranto/contract/masthead';
import type { RecordKey } from './dependency.ts';
import { fingerprintOf, noteRecord, type Published } from './reading.ts';

/** One of the things that machines are told of the newspaper as a whole. */
export type MastheadPart = keyof MastheadSettings;

/** One part of what machines are told of the newspaper as a whole; noted by itself, so that a new seller leaves `robots.txt` alone. */
export async function readMastheadPart<Part extends MastheadPart>(published: Published, part: Part): Promise<MastheadSettings[Part]> {
  const { settings } = await loadMasthead(published);
  noteRecord(published, `masthead:${part}`, settings[part]);
  return settings[part];
}

/** When somebody last said that all of it is right, or `null` where nobody ever did. */
export async function readMastheadSavedAt(published: Published): Promise<Date | null> {
  const { savedAt } = await loadMasthead(published);
  noteRecord(published, 'masthead:saved-at', savedAt);
  return savedAt;
}

/** Fingerprints of every part as it is now. */
export async function lookAtMasthead(published: Published): Promise<Map<RecordKey, string>> {
  const { settings, savedAt } = await loadMasthead(published);
  const seen = new Map<RecordKey, string>([['masthead:saved-at', fingerprintOf(savedAt)]]);
  for (const [part, told] of Object.entries(settings)) seen.set(`masthead:${part}`, fingerprintOf(told));
  return seen;
}

async function loadMasthead(published: Published): Promise<{ settings: MastheadSettings; savedAt: Date | null }> {
  const row = await published.rows.selectFrom('published_masthead').select(['settings', 'settings_saved_at']).executeTakeFirst();
  return { settings: row?.settings ?? plainMastheadSettings, savedAt: row?.settings_saved_at ?? null };
}
