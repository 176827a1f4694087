import type { Person } from '@coranto/contract/person';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { addSection, listSections, makeSlug, type SectionRecord } from '../../edition/edition.ts';
import type { Newsroom } from '../../logbook/logbook.ts';
import { addContributor } from '../../people/people.ts';
import { htmlToProse } from '../markup/html-to-prose.ts';
import { stableId } from '../stable-id.ts';
import { editionOf, type ImportPlace, pairKey } from './import-place.ts';

const programsOwn = ['people', 'search', 'feed.xml', 'topics', 'archive'];

/** Makes a section of every category that is some story's first, the fullest first; one of the same name that stands here is that section. */
export async function prepareSections(newsroom: Newsroom, person: Person | null, place: ImportPlace): Promise<void> {
  const standing = await listSections(newsroom);
  const inUse = [...place.survey.sectionsInUse.values()].sort(
    (one, other) => other.stories - one.stories || one.slug.localeCompare(other.slug, 'en'),
  );
  for (const use of inUse) {
    const edition = editionOf(place, use.language);
    const term = place.survey.categories.get(use.slug);
    const name = textOfMarkup(term?.name ?? use.name) || use.slug;
    const id = stableId(place.source, 'section', edition.id, use.slug);
    const own = standing.filter((section) => section.editionId === edition.id);
    const known =
      own.find((section) => section.id === id) ??
      own.find((section) => section.name === name || section.slug === slugOf(use.slug, name, edition.language));
    const section = known ?? {
      ...newSection(id, edition.id, freeSlug(slugOf(use.slug, name, edition.language), own), name),
      description: textOfMarkup(term?.description ?? ''),
    };
    if (!known) {
      await addSection(newsroom, person, section);
      standing.push({ ...section, position: own.length });
      place.report.written.sections += 1;
    }
    place.sections.set(pairKey(edition.id, use.slug), { id: section.id, slug: section.slug });
  }
}

/** Makes a contributor of everybody who wrote there; one whose name is known here under the same slug is that contributor. */
export async function prepareContributors(newsroom: Newsroom, person: Person | null, place: ImportPlace): Promise<void> {
  const { survey } = place;
  const languages = [...new Set([...place.editions.values()].map((edition) => edition.language))];
  const standing = await newsroom.database.read
    .selectFrom('contributor')
    .leftJoin('contributor_words', 'contributor_id', 'id')
    .select(['id', 'slug', 'name'])
    .execute();
  const slugs = new Map(standing.map((row) => [row.slug, row.id]));
  for (const login of new Set([...survey.writers.keys(), ...survey.bylinesInUse.keys()])) {
    const name =
      textOfMarkup(survey.writers.get(login) ?? survey.bylinesInUse.get(login) ?? login)
        .slice(0, 200)
        .toWellFormed() || login;
    const wished = makeSlug(name, languages[0] ?? 'en') || makeSlug(login, 'en') || stableId(place.source, login).slice(0, 8);
    const id = stableId(place.source, 'contributor', login);
    const known = standing.find((row) => row.id === id) ?? standing.find((row) => row.slug === wished && row.name === name);
    place.contributors.set(login, known?.id ?? id);
    if (known) continue;
    const slug = firstFree(wished, (each) => slugs.has(each));
    slugs.set(slug, id);
    const words = Object.fromEntries(languages.map((language) => [language, { name, title: '', bio: '' }]));
    await addContributor(newsroom, person, { id, slug, kind: 'person', words });
    place.report.written.contributors += 1;
  }
}

/** Words of a field that WordPress shows as HTML, on one line. */
export function textOfMarkup(markup: string): string {
  const isPlain = !/[<&]/.test(markup);
  const text = isPlain ? markup : proseToText(htmlToProse(markup).prose);
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** The wished name, or the first of `name-2`, `name-3`, … that is free. */
export function firstFree(wished: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  for (let number = 2; ; number += 1) if (!isTaken(`${wished}-${number}`)) return `${wished}-${number}`;
}

/** A slug as WordPress wrote it (percent-encoded outside Latin), in our form; from the name where nothing is left of it. */
export function slugOf(written: string, name: string, language: string): string {
  return makeSlug(decoded(written), language) || makeSlug(name, language);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not UTF-8: the slug stays as it is written.
    return text;
  }
}

function newSection(id: string, editionId: string, slug: string, name: string): Omit<SectionRecord, 'position' | 'description'> {
  return { id, editionId, slug, name, counterpart: null };
}

function freeSlug(wished: string, sections: SectionRecord[]): string {
  return firstFree(wished || 'section', (slug) => programsOwn.includes(slug) || sections.some((section) => section.slug === slug));
}
