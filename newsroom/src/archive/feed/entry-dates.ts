import type { ImportedArticle } from '../imported-article.ts';
import type { KnownEntry } from './feed-place.ts';

/** The dates of an entry, and what stands for those that it does not tell. */
export function datesOfEntry(
  { entry, feedUpdated }: KnownEntry,
  importedAt: Date,
): { known: Pick<ImportedArticle, 'firstPublishedAt' | 'savedAt' | 'assumedAt'>; losses: ImportedArticle['losses'] } {
  const told = entry.published ?? entry.updated;
  const savedAt = entry.updated ?? entry.published;
  if (told !== null && told <= importedAt) return { known: { firstPublishedAt: told, savedAt, assumedAt: null }, losses: [] };
  const assumedAt = told === null && feedUpdated !== null && feedUpdated <= importedAt ? feedUpdated : importedAt;
  const stands = assumedAt === importedAt ? 'the instant of the import' : "the feed's own date";
  const why =
    told === null
      ? `it tells none that can be read; ${stands} stands for it`
      : `it lies ahead, though readers saw it; ${stands} stands for it`;
  return { known: { firstPublishedAt: null, savedAt: null, assumedAt }, losses: [{ what: 'date', why }] };
}
