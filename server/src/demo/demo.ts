import type { PersonRole } from '@coranto/contract/article';
import { listAllEditions, type Newsroom } from '@coranto/newsroom';
import type { Progress } from '../commands/errand.ts';
import { curateFronts } from './curate-fronts.ts';
import { fillCampaigns } from './fill-campaigns.ts';
import { fillContributors } from './fill-contributors.ts';
import { fillDesks } from './fill-desks.ts';
import { fillEditions } from './fill-editions.ts';
import { fillHouseList } from './fill-house-list.ts';
import { fillPeople } from './fill-people.ts';
import { drawnByBuild, fillPictures } from './fill-pictures.ts';
import { fillPlanning } from './fill-planning.ts';
import { fillSearches } from './fill-searches.ts';
import { fillStories } from './fill-stories.ts';

/** Who can sign in to the demo's studio. The passwords are public: the demo is for trying, on one's own machine. */
export const demoSignIns: readonly { name: string; email: string; password: string; role: PersonRole; language: string }[] = [
  { name: 'Amal', email: 'amal@example.org', password: 'demo-amal', role: 'editor', language: 'en' },
  { name: 'Ben', email: 'ben@example.org', password: 'demo-ben-reports', role: 'reporter', language: 'en' },
  { name: 'Chitra', email: 'chitra@example.org', password: 'demo-chitra', role: 'reporter', language: 'en' },
  { name: 'Olga', email: 'olga@example.org', password: 'demo-olga', role: 'owner', language: 'ru' },
];

/**
 * Fills a publication that has no edition yet with the demo newsroom: five editions, their people, pictures and stories. Where there is
 * an edition already it does nothing.
 *
 * @param drawn folder with the drawn pictures
 */
export async function fillDemoNewsroom(
  newsroom: Newsroom,
  report: (progress: Progress) => void,
  drawn: string = drawnByBuild,
): Promise<void> {
  if ((await listAllEditions(newsroom)).length > 0) return;
  const editions = await fillEditions(newsroom);
  const pictureIds = await fillPictures(newsroom, drawn, report);
  const contributorIds = await fillContributors(newsroom, pictureIds);
  await fillStories(newsroom, { editions, pictureIds, contributorIds }, report);
  await curateFronts(newsroom, editions);
  await fillCampaigns(newsroom, editions, pictureIds);
  await fillHouseList(newsroom, editions, contributorIds);
  await fillDesks(newsroom, editions);
  await fillPeople(newsroom, demoSignIns);
  await fillPlanning(newsroom, editions);
  await fillSearches(newsroom, 'amal@example.org');
}
