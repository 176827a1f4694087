import { editionPrefixSchema, reservedPrefixes } from '@coranto/contract/edition';
import { parseLanguageTag } from '@coranto/contract/languages';
import type { Person } from '@coranto/contract/person';
import { breaks } from '@coranto/contract/setting-rule';
import { isTimeZone } from '@coranto/contract/wall-time';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';
import { type NewEdition, parseSettings } from './editions.ts';
import { insertSection } from './sections.ts';
import { makeSlug } from './slug.ts';

/** A section that an edition has from the beginning. */
export type FirstSection = {
  id: string;
  name: string;
  description: string;
  /** The section of another edition that it is the same as, so that the language switch leads from one to the other. */
  sameAs: string | null;
};

/**
 * Adds an edition: the newspaper for one audience in one language. Its pages, feeds and sitemaps are there as soon as this is done.
 *
 * @throws {Invalid} prefix taken, reserved or misspelt; unknown language or zone; settings out of shape
 */
export async function addEdition(
  newsroom: Newsroom,
  person: Person | null,
  command: NewEdition & { sections?: readonly FirstSection[] },
): Promise<void> {
  requireMayEverywhere(person, 'change-edition');
  const checked = checkEdition(command);
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note, changed } = acting;
    await requireFreePrefix(acting, command.prefix);
    const { last } = await tx
      .selectFrom('edition')
      .select((each) => each.fn.max('position').as('last'))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('edition')
      .values({ ...checked, position: last === null ? 0 : Number(last) + 1 })
      .execute();
    changed('edition', command.id);
    note({ act: 'add-edition', recordKind: 'edition', recordId: command.id, editionId: command.id, details: { name: checked.name } });
    for (const section of command.sections ?? []) await addFirstSection(acting, command, section);
  });
}

async function addFirstSection(acting: Acting, edition: NewEdition, { id, name, description, sameAs }: FirstSection): Promise<void> {
  const slug = makeSlug(name, edition.language);
  const counterpart = sameAs === null ? null : await counterpartOf(acting, sameAs);
  await insertSection(acting, { id, editionId: edition.id, slug, name, description, counterpart });
}

/** The word by which sections of several editions are known to be the same; a section that has none yet gets one. */
async function counterpartOf({ tx, changed }: Pick<Acting, 'tx' | 'changed'>, sectionId: string): Promise<string | null> {
  const section = await tx
    .selectFrom('section')
    .select('counterpart')
    .where('id', '=', sectionId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!section) return null;
  if (section.counterpart !== null) return section.counterpart;
  await tx.updateTable('section').set({ counterpart: sectionId }).where('id', '=', sectionId).execute();
  changed('section', sectionId);
  return sectionId;
}

async function requireFreePrefix({ tx }: Pick<Acting, 'tx'>, prefix: string): Promise<void> {
  const taken = await tx.selectFrom('edition').select('id').where('prefix', '=', prefix).executeTakeFirst();
  if (taken) throw breaks('prefix-taken', 'prefix', 'prefix belongs to another edition');
  const known = await tx.selectFrom('address').select('path').where('path', '=', `/${prefix}`).executeTakeFirst();
  if (known) throw breaks('address-taken', 'prefix', `/${prefix} leads to something else`);
}

function checkEdition(command: NewEdition) {
  if (isReservedPrefix(command.prefix)) throw breaks('prefix-reserved', 'prefix', 'prefix belongs to the program');
  if (!editionPrefixSchema.safeParse(command.prefix).success)
    throw breaks('prefix-misspelt', 'prefix', 'prefix must be small Latin letters, digits and hyphens');
  const language = parseLanguageTag(command.language);
  if (!language) throw breaks('no-such-language', 'language', `${command.language} is no language tag of BCP 47`);
  if (!isTimeZone(command.timeZone)) throw breaks('no-such-zone', 'timeZone', 'no such time zone');
  if (command.name.trim() === '') throw breaks('name-empty', 'name', 'name is empty');
  return {
    id: command.id,
    prefix: command.prefix,
    language,
    name: command.name,
    time_zone: command.timeZone,
    settings: parseSettings(command.settings),
  };
}

function isReservedPrefix(prefix: string): boolean {
  return (reservedPrefixes as readonly string[]).includes(prefix);
}
