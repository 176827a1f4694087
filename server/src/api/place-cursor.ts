import { invalid } from '@coranto/contract/refusal';

/** The place in a list after an instant and an id, as a cursor tells it. */
export function toPlaceCursor(at: Date, id: string): string {
  return `${at.toISOString()}~${id}`;
}

/** Reads a cursor of a list in the order of instants and ids. @throws {Invalid} */
export function parsePlaceCursor(cursor: string): { at: Date; id: string } {
  const [instant = '', id = ''] = cursor.split('~');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) throw invalid('no cursor of this list', 'cursor');
  return { at, id };
}
