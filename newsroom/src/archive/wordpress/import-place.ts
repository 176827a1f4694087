import type { EditionRecord } from '../../edition/edition.ts';
import type { ArchivePlace } from '../archive-place.ts';
import type { ExportSurvey } from './survey-export.ts';

/** Where what a WordPress export brings finds its place: everything that stands before the first article can come in. */
export type ImportPlace = ArchivePlace & {
  survey: ExportSurvey;
  /** By Polylang's slug of a language; the empty one is for items without a language. */
  editions: Map<string, EditionRecord>;
  /** By edition and category. */
  sections: Map<string, { id: string; slug: string }>;
  /** By login, lower case. */
  contributors: Map<string, string>;
  /** By number of attachment, and by path of the upload. */
  pictures: Map<string, string>;
};

/** The edition of an item in a language; the one for items without a language where the language has none. */
export function editionOf(place: Pick<ImportPlace, 'editions'>, language: string): EditionRecord {
  const edition = place.editions.get(language) ?? place.editions.get('');
  if (!edition) throw new Error('An import has an edition for items without a language before it begins');
  return edition;
}
