import { articleStates } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import { lineOrders } from '@coranto/contract/api/story';
import { storyKinds } from '@coranto/contract/article';

/** What the list of stories is asked for; its address holds all of it, so that it can be sent, kept and gone back to. */
export type StoriesSearch = {
  view?: 'articles';
  state?: (typeof articleStates)[number];
  edition?: string;
  section?: string;
  kind?: (typeof storyKinds)[number];
  desk?: string;
  stage?: string;
  person?: string;
  stale?: 'yes';
  order?: Exclude<(typeof lineOrders)[number], 'saved'>;
  from?: string;
  until?: string;
  text?: string;
};

/** The questions that an address of the list may put, in the order in which they stand in it. */
const questionKeys = [
  'view',
  'state',
  'edition',
  'section',
  'kind',
  'desk',
  'stage',
  'person',
  'stale',
  'order',
  'from',
  'until',
  'text',
] as const satisfies (keyof StoriesSearch)[];

const id = /^[0-9a-f-]{36}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

const isLegal: Record<keyof StoriesSearch, (value: string) => boolean> = {
  view: (value) => value === 'articles',
  state: (value) => isOneOf(articleStates, value),
  edition: (value) => value.length < 40,
  section: (value) => value.length < 100,
  kind: (value) => isOneOf(storyKinds, value),
  desk: (value) => id.test(value),
  stage: (value) => id.test(value),
  person: (value) => id.test(value),
  stale: (value) => value === 'yes',
  order: (value) => value !== 'saved' && isOneOf(lineOrders, value),
  from: (value) => day.test(value),
  until: (value) => day.test(value),
  text: (value) => value.length <= 200,
};

function isOneOf(all: readonly string[], value: string): boolean {
  return all.includes(value);
}

/** Reads an address of the list; what it cannot mean is left out. NOTE: the router reads a text of digits as a number. */
export function readStoriesSearch(search: Record<string, unknown>): StoriesSearch {
  const read = questionKeys.flatMap((key) => {
    const given = search[key];
    const value = typeof given === 'number' ? String(given) : given;
    return typeof value === 'string' && value !== '' && isLegal[key](value) ? [[key, value]] : [];
  });
  return Object.fromEntries(read) as StoriesSearch; // each value is one of its key's, as checked
}

/** The same question for the server, which knows editions and sections by their ids, and instants rather than days. */
export function toListQuestion(search: StoriesSearch, editions: readonly EditionLine[]) {
  const { view: _view, edition: prefix, section: slug, desk, stage, person, stale, from, until, ...same } = search;
  const edition = editions.find((each) => each.prefix === prefix);
  const section = edition?.sections.find((each) => each.slug === slug);
  return {
    ...same,
    ...(edition === undefined ? {} : { editionId: edition.editionId }),
    ...(section === undefined ? {} : { sectionId: section.sectionId }),
    ...(desk === undefined ? {} : { deskId: desk }),
    ...(stage === undefined ? {} : { stageId: stage }),
    ...(person === undefined ? {} : { personId: person }),
    ...(stale === undefined ? {} : { isStale: 'true' as unknown as boolean }), // as it stands in an address: the contract reads it back
    ...(from === undefined ? {} : { from: startOfDay(from, 0) }),
    ...(until === undefined ? {} : { until: startOfDay(until, 1) }),
  };
}

/** Where a day begins on this computer's clock, as an instant. */
function startOfDay(date: string, daysLater: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth + daysLater).toISOString();
}
