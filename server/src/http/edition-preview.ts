import { type EditionPartChange, withPart } from '@coranto/contract/edition-parts';
import { notFound } from '@coranto/contract/refusal';
import type { Newsroom } from '@coranto/newsroom';
import { listEditions, openUnnotedReading, readFrame } from '@coranto/newsroom/published';
import { frontPage, type SiteSettings } from '@coranto/site';

/** Opens the maker of previews of settings: the front of an edition as readers would see it after a change. */
export function openEditionPreview(newsroom: Newsroom, site: SiteSettings) {
  return async ({ editionId, change }: { editionId: string; change: EditionPartChange }): Promise<string> => {
    const published = openUnnotedReading(newsroom.database.published);
    if (!(await listEditions(published)).some(({ id }) => id === editionId)) throw notFound(`edition ${editionId}`);
    const frame = await readFrame(published, editionId);
    const edition = { ...frame.edition, ...withPart(frame.edition, change) };
    return (await frontPage(published, site, { ...frame, edition })).body;
  };
}
