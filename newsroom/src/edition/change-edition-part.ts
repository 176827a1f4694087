import { editionSettingsSchema } from '@coranto/contract/edition';
import { type EditionPartChange, type PartedEdition, partsOf, withPart } from '@coranto/contract/edition-parts';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { breaks } from '@coranto/contract/setting-rule';
import { isTimeZone } from '@coranto/contract/wall-time';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { requireAsSeen } from './seal.ts';

/**
 * Changes one part of what is decided about an edition. Its prefix and language stay, since addresses and texts stand on them.
 *
 * @param command.seen the seal of that part as it was seen
 * @throws {Conflict} somebody changed the same part meanwhile
 * @throws {Invalid} an empty name, an unknown zone, a section of another edition
 */
export async function changeEditionPart(
  newsroom: Newsroom,
  person: Person | null,
  command: { editionId: string; change: EditionPartChange; seen: string },
): Promise<void> {
  const { editionId, change, seen } = command;
  // Menus are the editors' own; what concerns the edition as a whole is the owner's.
  requireMay(person, change.part === 'navigation' ? 'change-sections' : 'change-edition', editionId);
  if (change.part === 'identity') {
    if (change.name.trim() === '') throw breaks('name-empty', 'name');
    if (!isTimeZone(change.timeZone)) throw breaks('no-such-zone', 'timeZone');
  }
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const edition = await lockEdition(tx, editionId);
    requireAsSeen(partsOf(edition)[change.part], seen, `${change.part} of edition ${editionId}`);
    const next = withPart(edition, change);
    if (!editionSettingsSchema.safeParse(next.settings).success) throw breaks('out-of-shape', change.part);
    if (change.part === 'navigation') await requireOwnSections(tx, editionId, change);
    await tx
      .updateTable('edition')
      .set({ name: next.name, time_zone: next.timeZone, settings: JSON.stringify(next.settings) })
      .where('id', '=', editionId)
      .execute();
    changed('edition', editionId);
    note({ act: 'change-edition', recordKind: 'edition', recordId: editionId, editionId, details: { part: change.part } });
  });
}

/** Holds an edition until the transaction ends. @throws {NotFound} */
async function lockEdition(tx: Writing, editionId: string): Promise<PartedEdition & { language: string; retiredAt: Date | null }> {
  const row = await tx
    .selectFrom('edition')
    .select(['name', 'time_zone as timeZone', 'settings', 'language', 'retired_at as retiredAt'])
    .where('id', '=', editionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound(`edition ${editionId}`);
  return row;
}

/** A menu leads to sections of its own edition. */
async function requireOwnSections(tx: Writing, editionId: string, change: Extract<EditionPartChange, { part: 'navigation' }>) {
  const { masthead, footer } = change.navigation;
  const lines = [...(masthead ?? []), ...footer.flatMap((column) => column.lines)];
  const wanted = new Set(lines.flatMap((line) => (line.kind === 'section' ? [line.sectionId] : [])));
  if (wanted.size === 0) return;
  const own = await tx
    .selectFrom('section')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('id', 'in', [...wanted])
    .execute();
  if (own.length < wanted.size) throw breaks('home-missing', 'navigation', 'a section of another edition');
}
