import type { EditionRecord } from '../../edition/edition.ts';
import type { ImportReport } from '../import-report.ts';
import type { ExportSurvey } from './survey-export.ts';

/** Where what an archive brings finds its place: everything that stands before the first article can come in. */
export type ImportPlace = {
  /** Names the archive among all that were ever imported. */
  source: string;
  survey: ExportSurvey;
  report: ImportReport;
  /** By Polylang's slug of a language; the empty one is for items without a language. */
  editions: Map<string, EditionRecord>;
  /** By edition and category. */
  sections: Map<string, { id: string; slug: string }>;
  /** By edition and slug. */
  topics: Map<string, string>;
  /** By login, lower case. */
  contributors: Map<string, string>;
  /** By number of attachment, and by path of the upload. */
  pictures: Map<string, string>;
  /** Slugs of articles that are taken, by edition. */
  slugs: Map<string, Set<string>>;
  /** Paths of editions and sections, which no old address may shadow. */
  ownPaths: Set<string>;
};

/** The name of a place in a map by two names. */
export function pairKey(one: string, other: string): string {
  return `${one}\n${other}`;
}

/** The edition of an item in a language; the one for items without a language where the language has none. */
export function editionOf(place: Pick<ImportPlace, 'editions'>, language: string): EditionRecord {
  const edition = place.editions.get(language) ?? place.editions.get('');
  if (!edition) throw new Error('An import has an edition for items without a language before it begins');
  return edition;
}
