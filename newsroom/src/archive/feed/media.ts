import type { MediaNs } from 'feedsmith';
import type { FeedAttachment } from './feed-entry.ts';
import { firstOf, lineOfWords, wholeAddress } from './feed-words.ts';

/** Sound, film and pictures of Media RSS, in the first form of each. */
export function mediaOf(media: MediaNs.ItemOrFeed | undefined, base: string | null): FeedAttachment[] {
  const groups = (media?.groups ?? []).flatMap((group) => group.contents?.slice(0, 1) ?? []);
  return [...(media?.contents ?? []), ...groups].flatMap((content) => {
    const address = wholeAddress(content.url, base);
    const title = lineOfWords(firstOf(content.title?.value, content.description?.value, media?.title?.value)) || null;
    return address === null ? [] : [{ address, title }];
  });
}
