import type { Newsroom } from '@coranto/newsroom';
import { readRevisionForPreview } from '@coranto/newsroom';
import { composeArticle, openUnnotedReading, readFrame } from '@coranto/newsroom/published';
import { readSurroundings, renderArticle, type SiteSettings } from '@coranto/site';

/**
 * Opens the maker of previews: the page of a revision as readers would see it if it were published now. Whether the person may see the
 * revision is settled before.
 */
export function openPreview(newsroom: Newsroom, site: SiteSettings) {
  return async ({ revisionId }: { revisionId: string }): Promise<string> => {
    const source = await readRevisionForPreview(newsroom, { revisionId });
    const published = openUnnotedReading(newsroom.database.published);
    const frame = await readFrame(published, source.editionId);
    const article = await composeArticle(published, frame, source);
    return renderArticle(site, { frame, article }, await readSurroundings(published, frame, article));
  };
}
