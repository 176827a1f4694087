import type { InputOf } from '@coranto/contract/api/call';
import type { EditionLine } from '@coranto/contract/api/edition';
import { type listPicturesCall, pictureRightsStates } from '@coranto/contract/api/media';
import { readWall } from '@coranto/contract/wall-time';

/** What a list of pictures is narrowed to, as it stands in the address. */
export type PictureSearch = {
  text?: string;
  /** A language in which alt text or credit is missing. */
  lacks?: string;
  rights?: (typeof pictureRightsStates)[number];
  unused?: 'yes';
  /** Prefix of an edition. */
  edition?: string;
  /** Who brought it in. */
  person?: string;
  /** Days on which it came in, the last one too: `2026-11-30`. */
  from?: string;
  until?: string;
};

/** Reads what an address says; what it cannot say is left out. */
export function readPictureSearch(search: Record<string, unknown>): PictureSearch {
  const text = (name: string) => (typeof search[name] === 'string' && search[name] !== '' ? { [name]: search[name] } : {});
  const rights = pictureRightsStates.find((state) => state === search.rights);
  return {
    ...text('text'),
    ...text('lacks'),
    ...(rights === undefined ? {} : { rights }),
    ...(search.unused === 'yes' ? { unused: 'yes' } : {}),
    ...text('edition'),
    ...text('person'),
    ...text('from'),
    ...text('until'),
  };
}

/** What is asked of the server for a search; days are those of the first edition's clocks. */
export function toPictureQuestion(search: PictureSearch, editions: readonly EditionLine[]): InputOf<typeof listPicturesCall> {
  const { text, lacks, rights, unused, edition, person, from, until } = search;
  const timeZone = editions[0]?.timeZone ?? 'UTC';
  const given = {
    text,
    lacksWordsIn: lacks,
    rights,
    unused,
    editionId: editions.find(({ prefix }) => prefix === edition)?.editionId,
    addedBy: person,
    addedFrom: from === undefined ? undefined : startOfDay(from, 0, timeZone),
    addedUntil: until === undefined ? undefined : startOfDay(until, 1, timeZone),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const dayMs = 86_400_000;

/** When a day begins, or the one that many days after it; `undefined` for what is no day. */
function startOfDay(day: string, later: number, timeZone: string): string | undefined {
  const named = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(named)) return undefined;
  const wall = `${new Date(named + later * dayMs).toISOString().slice(0, 10)}T00:00`;
  return readWall(wall, timeZone)?.instants[0].toISOString();
}
