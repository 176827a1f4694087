import { reservedSlugs } from '@coranto/contract/edition';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

export type NewSection = {
  id: string;
  editionId: string;
  /** Part of its address, as typed: letters of the edition's script. */
  slug: string;
  name: string;
  description: string;
  /** The same word for the same section in every edition, so that the language switch can offer it. */
  counterpart: string | null;
};

export type SectionRecord = NewSection & { position: number };

/** Adds a section at the end of an edition's sections. @throws {Invalid} the slug is taken, reserved or has other signs than letters, digits and hyphens */
export async function addSection(newsroom: Newsroom, person: Person | null, command: NewSection): Promise<void> {
  requireMay(person, 'change-sections', command.editionId);
  if (!/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u.test(command.slug) || command.slug !== command.slug.normalize('NFC')) {
    throw invalid('slug must be words joined by hyphens', 'slug');
  }
  if (reservedSlugs.includes(command.slug)) throw invalid('slug belongs to the program', 'slug');
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const others = await tx.selectFrom('section').select(['slug', 'position']).where('edition_id', '=', command.editionId).execute();
    if (others.some((other) => other.slug === command.slug)) throw invalid('slug belongs to another section', 'slug');
    const position = Math.max(-1, ...others.map((other) => other.position)) + 1;
    const { id, editionId, slug, name, description, counterpart } = command;
    await tx.insertInto('section').values({ id, edition_id: editionId, slug, name, description, counterpart, position }).execute();
    changed('section', id);
    note({ act: 'add-section', recordKind: 'section', recordId: id, editionId });
  });
}

/** Renames or describes a section. Its slug stays: addresses stand on it. */
export async function describeSection(
  newsroom: Newsroom,
  person: Person | null,
  command: { sectionId: string; name: string; description: string },
): Promise<void> {
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const section = await tx.selectFrom('section').select('edition_id').where('id', '=', command.sectionId).executeTakeFirst();
    if (!section) throw notFound(`section ${command.sectionId}`);
    requireMay(person, 'change-sections', section.edition_id);
    await tx
      .updateTable('section')
      .set({ name: command.name, description: command.description })
      .where('id', '=', command.sectionId)
      .execute();
    changed('section', command.sectionId);
    note({ act: 'describe-section', recordKind: 'section', recordId: command.sectionId, editionId: section.edition_id });
  });
}

/** Sections of all editions, or of one, in their order. */
export async function listSections(newsroom: Newsroom, question: { editionId?: string } = {}): Promise<SectionRecord[]> {
  let query = newsroom.database.read
    .selectFrom('section')
    .select(['id', 'edition_id as editionId', 'slug', 'name', 'description', 'counterpart', 'position']);
  if (question.editionId) query = query.where('edition_id', '=', question.editionId);
  return query.orderBy('edition_id').orderBy('position').execute();
}
