import { randomUUID } from 'node:crypto';
import { addContributor, type Newsroom } from '@coranto/newsroom';
import { contributorBios } from './contributor-bios.ts';
import { demoContributors } from './contributors.ts';
import type { ContributorKey } from './demo-text.ts';
import { demoLanguages } from './editions.ts';
import type { PictureKey } from './picture-keys.ts';

/** Adds everyone who is named in the demo's stories. */
export async function fillContributors(
  newsroom: Newsroom,
  pictureIds: Record<PictureKey, string>,
): Promise<Record<ContributorKey, string>> {
  const portraits: Partial<Record<string, string>> = pictureIds;
  const ids: Partial<Record<ContributorKey, string>> = {};
  for (const key of Object.keys(demoContributors) as ContributorKey[]) {
    const { kind, names, roles } = demoContributors[key];
    const id = randomUUID();
    const words = Object.fromEntries(
      demoLanguages.map((language) => [
        language,
        { name: names[language], title: roles?.[language] ?? '', bio: contributorBios[key][language] },
      ]),
    );
    await addContributor(newsroom, null, { id, slug: key, kind, portraitId: portraits[key] ?? null, words });
    ids[key] = id;
  }
  return ids as Record<ContributorKey, string>; // the loop has gone through every key
}
