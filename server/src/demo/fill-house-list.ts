import { randomUUID } from 'node:crypto';
import { createStory, type Newsroom, saveHouseTerm } from '@coranto/newsroom';
import { type ContributorKey, demoToProse, h, p, to } from './demo-text.ts';
import type { MadeEditions } from './fill-editions.ts';
import { houseTerms } from './house-terms.ts';

/** Puts the terms of the demo newsroom on its house list, and begins an article that the checks have something to say about. */
export async function fillHouseList(
  newsroom: Newsroom,
  editions: MadeEditions,
  contributorIds: Record<ContributorKey, string>,
): Promise<void> {
  for (const { kind, note = '', contributor, spellings } of houseTerms) {
    await saveHouseTerm(newsroom, null, {
      termId: randomUUID(),
      kind,
      note,
      contributorId: contributor ? contributorIds[contributor] : null,
      spellings: Object.entries(spellings).map(([language, [spelling, ...forbidden]]) => ({
        language,
        spelling,
        inflected: [],
        forbidden,
      })),
    });
  }
  await createStory(newsroom, null, {
    storyId: randomUUID(),
    articleId: randomUUID(),
    revisionId: randomUUID(),
    editionId: editions.en.editionId,
    kind: 'news',
    slugline: 'tide-tables',
    content: {
      headline: 'Tide tables for the winter are out',
      kicker: null,
      standfirst: '',
      sectionId: editions.en.sectionIds.harbour,
      bylines: [{ contributorId: contributorIds['lena-marsh'], role: 'reporter' }],
      dateline: null,
      leadPicture: null,
      topicIds: [],
      prose: demoToProse(withAdvice, 'en', { pictureId: () => '', speaker: () => ({ contributorId: null, name: '', role: null }) }),
    },
  });
}

/** A first draft as it comes in a hurry. */
const withAdvice = [
  p('The harbourmaster of Port-Almira has has published the tide tables for the winter, and the time table of the ferries follows them.'),
  p(
    'Captain Ada Quil called the spring tides of January "higher than any since the old quay" and asked owners of small boats to lay out a second line.',
  ),
  h('Where to find them'),
  p('They hang at the Customs House and can be read ', to('https://example.org/tides', 'here'), ' .'),
];
