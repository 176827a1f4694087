import type { Position } from '@coranto/newsroom/published';

/** The place in a list as addresses carry it (`?after=1677516900000-0198…`): a page begins after an article, not at a number. */
export function placeToParameter(place: Position): string {
  return `${place.firstPublishedAt}-${place.articleId}`;
}

/** Reads such a parameter; `null` when it is none. */
export function parsePlace(parameter: string): Position | null {
  const found = /^(-?\d{1,15})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/.exec(parameter);
  return found ? { firstPublishedAt: Number(found[1]), articleId: found[2] as string } : null; // the pattern has two groups
}
