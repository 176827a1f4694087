import { type Frame, readFrame } from './frame.ts';
import { findPicture, type PublishedPicture } from './picture.ts';
import { noteRecord, type Published, shared } from './reading.ts';

/** One of the newspaper's own campaigns as readers see it in one edition. */
export type PublishedCampaign = { id: string; words: string; address: string; weight: number; picture: PublishedPicture | null };

/**
 * The campaigns that run now in a section of an edition, or (`null`) on its front. Their dates are instants at which pages change by
 * themselves (`listPassedBoundaries`).
 */
export async function listRunningCampaigns(published: Published, frame: Frame, sectionId: string | null): Promise<PublishedCampaign[]> {
  const { edition } = frame;
  const key = campaignsKey(edition.id, sectionId);
  return shared(published, key, async (inner) => {
    const rows = await loadCampaigns(inner, edition.id, sectionId);
    noteRecord(inner, key, rows);
    const { language } = (await readFrame(inner, edition.id)).edition;
    const campaigns: PublishedCampaign[] = [];
    for (const { id, words, address, weight, picture_id } of rows) {
      const picture = picture_id === null ? null : await findPicture(inner, picture_id, language);
      campaigns.push({ id, words, address, weight, picture });
    }
    return campaigns;
  });
}

/** `campaigns:<edition>/<section>`, or `campaigns:<edition>/front`. */
function campaignsKey(editionId: string, sectionId: string | null): `campaigns:${string}` {
  return `campaigns:${editionId}/${sectionId ?? 'front'}`;
}

/** The section that a key names; `null` for the front. */
export function sectionOfCampaigns(key: string): string | null {
  const section = key.slice(key.indexOf('/') + 1);
  return section === 'front' ? null : section;
}

/** Reads the campaigns afresh, without a note. */
export async function loadCampaigns(published: Published, editionId: string, sectionId: string | null) {
  const rows = await published.rows
    .selectFrom('published_campaign')
    .select(['id', 'words', 'address', 'weight', 'picture_id', 'section_ids'])
    .where('edition_id', '=', editionId)
    .orderBy('id')
    .execute();
  return rows
    .filter(({ section_ids }) => section_ids.length === 0 || (sectionId !== null && section_ids.includes(sectionId)))
    .map(({ section_ids: _, ...campaign }) => campaign);
}
