import type { Person } from '@coranto/contract/person';
import { addSection, listSections, type SectionRecord } from '../../edition/edition.ts';
import type { Newsroom } from '../../logbook/logbook.ts';
import { pairKey } from '../archive-place.ts';
import { textOfMarkup } from '../markup/text-of-markup.ts';
import { firstFree, slugOf } from '../slugs.ts';
import { stableId } from '../stable-id.ts';
import { editionOf, type ImportPlace } from './import-place.ts';
import type { ExportSurvey } from './survey-export.ts';

const programsOwn = ['people', 'search', 'feed.xml', 'topics', 'archive'];

/** Makes a section of every category that is some story's first, the fullest first; one of the same name that stands here is that section. */
export async function prepareSections(
  newsroom: Newsroom,
  person: Person | null,
  place: Pick<ImportPlace, 'source' | 'survey' | 'report' | 'editions'>,
): Promise<ImportPlace['sections']> {
  const sections: ImportPlace['sections'] = new Map();
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
    sections.set(pairKey(edition.id, use.slug), { id: section.id, slug: section.slug });
  }
  return sections;
}

/** Everybody who wrote there or is named in a byline: the best name known, by login in lower case. */
export function writersOf({ writers, bylinesInUse }: ExportSurvey): Map<string, string> {
  const logins = new Set([...writers.keys(), ...bylinesInUse.keys()]);
  return new Map([...logins].map((login) => [login, textOfMarkup(writers.get(login) ?? bylinesInUse.get(login) ?? login)]));
}

function newSection(id: string, editionId: string, slug: string, name: string): Omit<SectionRecord, 'position' | 'description'> {
  return { id, editionId, slug, name, counterpart: null, parentId: null };
}

function freeSlug(wished: string, sections: SectionRecord[]): string {
  return firstFree(wished || 'section', (slug) => programsOwn.includes(slug) || sections.some((section) => section.slug === slug));
}
