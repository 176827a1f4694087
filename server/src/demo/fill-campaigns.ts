import { randomUUID } from 'node:crypto';
import { type Newsroom, readNow, saveCampaign } from '@coranto/newsroom';
import { demoLanguages, editions } from './editions.ts';
import type { MadeEditions } from './fill-editions.ts';
import type { PictureKey } from './picture-keys.ts';

/** Runs the newspaper's own campaign for its Saturday paper in every edition. */
export async function fillCampaigns(newsroom: Newsroom, made: MadeEditions, pictureIds: Record<PictureKey, string>): Promise<void> {
  await saveCampaign(newsroom, null, {
    campaignId: randomUUID(),
    name: 'The Saturday paper',
    pictureId: pictureIds['bindery-press'],
    weight: 1,
    liveFrom: (await readNow(newsroom.database.read)).toISOString(),
    liveUntil: null,
    places: demoLanguages.map((language) => {
      const { text, address } = editions[language].houseAdvertisement;
      return { editionId: made[language].editionId, words: text, address, sectionIds: [] };
    }),
  });
}
