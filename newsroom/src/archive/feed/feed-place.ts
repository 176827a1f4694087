import { parseLanguageTag } from '@coranto/contract/languages';
import type { EditionRecord, SectionRecord } from '../../edition/edition.ts';
import type { ArchivePlace } from '../archive-place.ts';
import { languageAlone } from '../language-alone.ts';
import { slugOf } from '../slugs.ts';
import type { FeedEntry } from './feed-entry.ts';

/** An entry with what is known of it beside its own words. */
export type KnownEntry = {
  entry: FeedEntry;
  sourceId: string;
  /** How the report speaks of it. */
  name: string;
  /** First page of its site, or `null`. */
  site: string | null;
  feedUpdated: Date | null;
};

/** Where what feeds bring finds its place. */
export type FeedPlace = ArchivePlace & {
  editions: readonly EditionRecord[];
  /** For entries whose language has no edition. */
  edition: EditionRecord;
  sections: readonly SectionRecord[];
  /** For entries of which no category names a section. */
  section: SectionRecord | null;
  /** By name, lower case. */
  contributors: ReadonlyMap<string, string>;
  /** Pages of entries that lead to their articles from now on. */
  pages: ReadonlySet<string>;
  importedAt: Date;
};

/** The edition of an entry: one in its language where there is one, else the one that was named. */
export function editionOfEntry(language: string | null, place: Pick<FeedPlace, 'editions' | 'edition'>): EditionRecord {
  const tag = tagOf(language);
  if (tag === null) return place.edition;
  const speaks = (edition: EditionRecord): boolean => isSameLanguage(edition.language, tag);
  if (speaks(place.edition)) return place.edition;
  return place.editions.find((edition) => edition.language === tag) ?? place.editions.find(speaks) ?? place.edition;
}

/** A language that an entry names and its edition does not speak; `null` where all is well. */
export function foreignLanguage(language: string | null, edition: EditionRecord): string | null {
  const tag = tagOf(language);
  return tag === null || isSameLanguage(edition.language, tag) ? null : tag;
}

/** The section that one of the categories names, and the categories that remain. */
export function placeCategories(
  categories: FeedEntry['categories'],
  edition: EditionRecord,
  place: Pick<FeedPlace, 'sections' | 'section'>,
): { section: SectionRecord | null; others: FeedEntry['categories'] } {
  const own = place.sections.filter((section) => section.editionId === edition.id);
  for (const category of categories) {
    const section = own.find((each) => names(category, each, edition.language));
    if (section) return { section, others: categories.filter((each) => !names(each, section, edition.language)) };
  }
  return { section: sectionWithout(own, place.section), others: categories };
}

/** The section named for all entries, or its counterpart in another edition. */
function sectionWithout(own: SectionRecord[], named: SectionRecord | null): SectionRecord | null {
  if (named === null) return null;
  const counterpart = own.find((section) => section.counterpart !== null && section.counterpart === named.counterpart);
  return own.find((section) => section.id === named.id) ?? counterpart ?? null;
}

function names({ name, slug }: FeedEntry['categories'][number], section: SectionRecord, language: string): boolean {
  const small = (text: string): string => text.normalize('NFC').toLocaleLowerCase(language).trim();
  return small(name) === small(section.name) || slug === section.slug || slugOf(slug ?? name, name, language) === section.slug;
}

function tagOf(language: string | null): string | null {
  return language === null ? null : parseLanguageTag(language.trim().replaceAll('_', '-'));
}

/** Tags of one language in one script, whatever country they name. */
function isSameLanguage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((tag) => languageAlone(new Intl.Locale(tag).maximize().toString()));
  return first === second;
}
