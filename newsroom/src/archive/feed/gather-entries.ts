import { type ImportReport, noteLoss } from '../import-report.ts';
import type { FeedEntry, ReadFeed } from './feed-entry.ts';
import type { KnownEntry } from './feed-place.ts';
import { siteOfFeed, sourceIdOf, sourceOfFeed } from './identity.ts';

/** A feed, and what the report calls its file. */
export type NamedFeed = { feed: ReadFeed; file: string };

/**
 * The entries of several feeds, each once, by the archive they are of; the oldest first, so that it has the first choice of addresses.
 * Of one that stands in several places the newest words count. What cannot be known again is noted and left out.
 */
export function gatherEntries(feeds: readonly NamedFeed[], report: ImportReport): Map<string, KnownEntry[]> {
  const sources = new Map<string, Map<string, KnownEntry>>();
  for (const { feed, file } of feeds) {
    const source = sourceOfFeed(feed);
    const entries = sources.get(source) ?? new Map<string, KnownEntry>();
    sources.set(source, entries);
    const site = siteOfFeed(feed);
    for (const entry of feed.entries) {
      const name = `${entry.title.slice(0, 60).toWellFormed() || 'untitled'}, ${file} ${entry.place}`;
      const sourceId = sourceIdOf(entry, feed);
      if (sourceId === null) {
        noteLoss(report, 'whole entry', 'it has neither an id nor a page by which it could be known again', { example: name });
        continue;
      }
      const before = entries.get(sourceId);
      if (before) noteLoss(report, 'entry', 'it stands there more than once; its newest words count', { example: name });
      if (before && !isNewer(entry, before.entry)) continue;
      entries.set(sourceId, { entry, sourceId, name, site, feedUpdated: feed.updated });
    }
    if (feed.emptyEntries > 0)
      noteLoss(report, 'whole entry', 'it is not whole, or nothing in it is known here', { times: feed.emptyEntries, example: file });
  }
  return new Map([...sources].map(([source, entries]) => [source, [...entries.values()].sort(byAge)]));
}

function isNewer(one: FeedEntry, other: FeedEntry): boolean {
  return timeOf(one.updated ?? one.published) > timeOf(other.updated ?? other.published);
}

function byAge(one: KnownEntry, other: KnownEntry): number {
  return timeOf(one.entry.published ?? one.entry.updated) - timeOf(other.entry.published ?? other.entry.updated);
}

function timeOf(date: Date | null): number {
  return date?.getTime() ?? 0;
}
