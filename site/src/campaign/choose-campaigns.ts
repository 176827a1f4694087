import { hash } from 'node:crypto';
import { type Frame, listRunningCampaigns, type Published, type PublishedCampaign } from '@coranto/newsroom/published';

/** So many stand in one place, of which a reader sees one. */
const mostInPlace = 3;

/** The campaigns for the one place of a page: an article's, in its section, or (`null`) the front's. */
export async function readCampaigns(
  published: Published,
  frame: Frame,
  article: { articleId: string; section: { id: string } | null } | null,
): Promise<PublishedCampaign[]> {
  const running = await listRunningCampaigns(published, frame, article?.section?.id ?? null);
  return chooseCampaigns(running, article?.articleId ?? 'front');
}

/**
 * Chooses campaigns for one place of one page: always the same ones for it, and over all pages each as often as its weight says. The first
 * is what readers without scripts see; a script draws among them for each visit.
 *
 * @param place names the page
 * @source Efraimidis and Spirakis, "Weighted random sampling with a reservoir" (2006): the greatest of u to the power of 1/weight
 */
export function chooseCampaigns(running: readonly PublishedCampaign[], place: string): PublishedCampaign[] {
  const ranked = running.map((campaign) => ({ campaign, rank: drawFor(campaign.id, place) ** (1 / campaign.weight) }));
  return ranked
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, mostInPlace)
    .map(({ campaign }) => campaign);
}

/** A number between 0 and 1 that is the same each time. */
function drawFor(campaignId: string, place: string): number {
  const bits = Number.parseInt(hash('sha256', `${campaignId}\n${place}`, 'hex').slice(0, 12), 16);
  return (bits + 1) / (2 ** 48 + 1);
}
