import { reservedSlugs } from '@coranto/contract/edition';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { breaks } from '@coranto/contract/setting-rule';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
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

export type SectionRecord = NewSection & {
  position: number;
  /** The section that it is a part of. */
  parentId: string | null;
};

/** Adds a section at the end of an edition's sections. @throws {Invalid} the slug is taken, reserved or has other signs than letters, digits and hyphens */
export async function addSection(newsroom: Newsroom, person: Person | null, command: NewSection): Promise<void> {
  requireMay(person, 'change-sections', command.editionId);
  await carryOut(newsroom, person, (acting) => insertSection(acting, command));
}

/** Adds a section inside a command. @throws {Invalid} as `addSection` */
export async function insertSection(acting: Acting, section: NewSection): Promise<void> {
  const { tx, note, changed } = acting;
  const { id, editionId, slug, name, description, counterpart } = section;
  if (name.trim() === '') throw breaks('name-empty', 'name', 'name is empty');
  checkSlug(slug);
  await requireFreeSlug(acting, editionId, slug);
  const { last } = await tx
    .selectFrom('section')
    .select((each) => each.fn.max('position').as('last'))
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow();
  const position = last === null ? 0 : Number(last) + 1;
  await tx.insertInto('section').values({ id, edition_id: editionId, slug, name, description, counterpart, position }).execute();
  changed('section', id);
  note({ act: 'add-section', recordKind: 'section', recordId: id, editionId, details: { name } });
}

/** Lets a slug be a section's. @throws {Invalid} it is reserved, or has other signs than letters, digits and hyphens */
function checkSlug(slug: string): void {
  if (!/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u.test(slug) || slug !== slug.normalize('NFC'))
    throw breaks('address-misspelt', 'slug', 'slug must be words joined by hyphens');
  if (reservedSlugs.includes(slug)) throw breaks('address-reserved', 'slug', 'slug belongs to the program');
}

/** Lets a section of an edition stand at a slug. @throws {Invalid} another section, an article or a redirect stands there */
async function requireFreeSlug({ tx }: Pick<Acting, 'tx'>, editionId: string, slug: string): Promise<void> {
  const other = await tx
    .selectFrom('section')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (other) throw breaks('address-taken', 'slug', 'slug belongs to another section');
  const { prefix } = await tx.selectFrom('edition').select('prefix').where('id', '=', editionId).executeTakeFirstOrThrow();
  const known = await tx.selectFrom('address').select('path').where('path', '=', `/${prefix}/${slug}`).executeTakeFirst();
  if (known) throw breaks('address-taken', 'slug', `${known.path} leads to something else`);
}

/** Renames or describes a section. Its slug stays: addresses stand on it. */
export async function describeSection(
  newsroom: Newsroom,
  person: Person | null,
  command: { sectionId: string; name: string; description: string },
): Promise<void> {
  if (command.name.trim() === '') throw breaks('name-empty', 'name', 'name is empty');
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
    .select(['id', 'edition_id as editionId', 'slug', 'name', 'description', 'counterpart', 'position', 'parent_id as parentId'])
    .where('removed_at', 'is', null);
  if (question.editionId) query = query.where('edition_id', '=', question.editionId);
  return query.orderBy('edition_id').orderBy('position').execute();
}
