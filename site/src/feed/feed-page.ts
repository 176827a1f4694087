import type { Frame, Published } from '@coranto/newsroom/published';
import { parsePlace } from '../card/place.ts';
import type { Page, SiteSettings } from '../page.ts';
import { feedToAtom } from './atom.ts';
import { type Feed, type FeedForm, feedForms, readFeed } from './feed.ts';
import { findFeedList } from './feed-list.ts';
import { feedToJson } from './json-feed.ts';
import { feedToRss } from './rss.ts';

const write: Record<FeedForm, (feed: Feed) => string> = { 'feed.xml': feedToRss, 'feed.atom': feedToAtom, 'feed.json': feedToJson };

/** Is this the last part of a feed's address? */
export function isFeedForm(name: string | undefined): name is FeedForm {
  return name !== undefined && Object.hasOwn(feedForms, name);
}

/**
 * The newest articles of a list for feed readers. `null` where there is no such list, no article that readers see belongs to a contributor
 * or topic, or `after` names no place in it.
 *
 * @param where `parts` are those of the list's address, without the edition
 */
export async function feedPage(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; parts: readonly string[]; form: FeedForm; after: string | null },
): Promise<Page | null> {
  const { frame, form } = where;
  const after = where.after === null ? null : parsePlace(where.after);
  if (where.after !== null && after === null) return null;
  const list = await findFeedList(published, frame, where.parts);
  if (!list || (list.of.order === 'most-read' && after !== null)) return null;
  const feed = await readFeed(published, settings, { frame, list, form, after });
  if (list.of.order === 'newest' && list.of.scope.subjectId !== undefined && feed.items.length === 0) return null;
  return {
    status: 200,
    contentType: `${feedForms[form].mediaType}; charset=utf-8`,
    body: write[form](feed),
    keys: [`edition-${frame.edition.prefix}`, `feed-${frame.edition.prefix}`],
    isStored: true,
    // Programs in a browser read feeds of other sites.
    headers: { 'access-control-allow-origin': '*', 'content-language': frame.edition.language },
  };
}
