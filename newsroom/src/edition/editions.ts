import { type EditionSettings, editionPrefixSchema, editionSettingsSchema } from '@coranto/contract/edition';
import { parseLanguageTag } from '@coranto/contract/languages';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
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

export type EditionRecord = NewEdition & { position: number };

/**
 * Adds an edition: the newspaper for one audience in one language.
 *
 * @throws {Invalid} prefix taken, reserved or misspelt; unknown language or zone; settings out of shape
 */
export async function addEdition(newsroom: Newsroom, person: Person | null, command: NewEdition): Promise<void> {
  requireMayEverywhere(person, 'change-edition');
  const checked = checkEdition(command);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const taken = await tx.selectFrom('edition').select(['prefix']).where('prefix', '=', command.prefix).executeTakeFirst();
    if (taken) throw invalid('prefix belongs to another edition', 'prefix');
    const { count } = await tx
      .selectFrom('edition')
      .select((each) => each.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('edition')
      .values({ ...checked, position: Number(count) })
      .execute();
    changed('edition', command.id);
    note({ act: 'add-edition', recordKind: 'edition', recordId: command.id, editionId: command.id });
  });
}

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
    .select(['id', 'prefix', 'language', 'name', 'time_zone as timeZone', 'position', 'settings'])
    .orderBy('position')
    .execute();
}

function checkEdition(command: NewEdition) {
  if (!editionPrefixSchema.safeParse(command.prefix).success)
    throw invalid('prefix must be small Latin letters, digits and hyphens, and not a word of the program', 'prefix');
  const language = parseLanguageTag(command.language);
  if (!language) throw invalid(`${command.language} is no language tag of BCP 47`, 'language');
  if (!isTimeZone(command.timeZone)) throw invalid('no such time zone', 'timeZone');
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  return {
    id: command.id,
    prefix: command.prefix,
    language,
    name: command.name,
    time_zone: command.timeZone,
    settings: parseSettings(command.settings),
  };
}

function parseSettings(settings: EditionSettings): string {
  const parsed = editionSettingsSchema.safeParse(settings);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(issue?.message ?? 'settings', `settings.${issue?.path.join('.') ?? ''}`);
  }
  return JSON.stringify(parsed.data);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
