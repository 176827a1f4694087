import { type MastheadSettings, mastheadSettingsSchema, plainMastheadSettings } from '@coranto/contract/masthead';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';

/**
 * Changes what machines are told of the newspaper as a whole. Saving them says that they are right now, from which `security.txt` has the
 * day on which it expires.
 *
 * @throws {Invalid} settings out of shape; the place says which
 * @throws {NotFound} the newspaper has no name yet
 */
export async function changeMasthead(newsroom: Newsroom, person: Person | null, command: { settings: MastheadSettings }): Promise<void> {
  requireMayEverywhere(person, 'change-edition');
  const parsed = mastheadSettingsSchema.safeParse(command.settings);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(issue?.message ?? 'settings', `settings.${issue?.path.join('.') ?? ''}`);
  }
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const saved = await tx
      .updateTable('masthead')
      .set({ settings: JSON.stringify(parsed.data), settings_saved_at: sql<Date>`newsroom_now()` })
      .executeTakeFirst();
    if (saved.numUpdatedRows === 0n) throw notFound('masthead');
    changed('masthead', 'settings');
    note({ act: 'change-masthead', recordKind: 'masthead', recordId: null });
  });
}

/** The newspaper's name, and what machines are told of it. */
export async function readMasthead(newsroom: Newsroom): Promise<{ name: string; settings: MastheadSettings; savedAt: Date | null }> {
  const row = await newsroom.database.read.selectFrom('masthead').selectAll().executeTakeFirst();
  return { name: row?.name ?? '', settings: row?.settings ?? plainMastheadSettings, savedAt: row?.settings_saved_at ?? null };
}
