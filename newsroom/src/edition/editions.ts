import { type EditionSettings, editionSettingsSchema } from '@coranto/contract/edition';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { isTimeZone } from '@coranto/contract/wall-time';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay, requireMayEverywhere } from '../people/people.ts';

export type NewEdition = {
  id: string;
  prefix: string;
  /** BCP 47 tag. */
  language: string;
  /** The newspaper's name as this edition spells it. */
  name: string;
  /** IANA zone in which its readers see times. */
  timeZone: string;
  settings: EditionSettings;
};

export type EditionRecord = NewEdition & {
  position: number;
  /** When it was closed for new articles. */
  retiredAt: Date | null;
  /** The edition to which its pages lead since; `null`: they stay as an archive. */
  retiredTo: string | null;
};

/** Changes name, zone or settings of an edition; its prefix and language stay, since addresses and texts stand on them. */
export async function changeEdition(
  newsroom: Newsroom,
  person: Person | null,
  command: { editionId: string; name: string; timeZone: string; settings: EditionSettings },
): Promise<void> {
  requireMay(person, 'change-edition', command.editionId);
  if (!isTimeZone(command.timeZone)) throw invalid('no such time zone', 'timeZone');
  const settings = parseSettings(command.settings);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const found = await tx
      .updateTable('edition')
      .set({ name: command.name, time_zone: command.timeZone, settings })
      .where('id', '=', command.editionId)
      .executeTakeFirst();
    if (found.numUpdatedRows === 0n) throw notFound(`edition ${command.editionId}`);
    changed('edition', command.editionId);
    note({ act: 'change-edition', recordKind: 'edition', recordId: command.editionId, editionId: command.editionId });
  });
}

/** Gives the newspaper its name. */
export async function nameMasthead(newsroom: Newsroom, person: Person | null, command: { name: string }): Promise<void> {
  requireMayEverywhere(person, 'change-edition');
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const named = await tx.updateTable('masthead').set({ name: command.name }).executeTakeFirst();
    if (named.numUpdatedRows === 0n) await tx.insertInto('masthead').values({ name: command.name }).execute();
    changed('edition', 'masthead');
    note({ act: 'name-masthead', recordKind: 'masthead', recordId: null });
  });
}

/** All editions in their order. */
export async function listAllEditions(newsroom: Newsroom): Promise<EditionRecord[]> {
  return newsroom.database.read
    .selectFrom('edition')
    .select([
      'id',
      'prefix',
      'language',
      'name',
      'time_zone as timeZone',
      'position',
      'settings',
      'retired_at as retiredAt',
      'retired_to as retiredTo',
    ])
    .orderBy('position')
    .orderBy('prefix')
    .execute();
}

/** Settings as they are kept. @throws {Invalid} out of shape; the place says where */
export function parseSettings(settings: EditionSettings): string {
  const parsed = editionSettingsSchema.safeParse(settings);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(issue?.message ?? 'settings', `settings.${issue?.path.join('.') ?? ''}`);
  }
  return JSON.stringify(parsed.data);
}
