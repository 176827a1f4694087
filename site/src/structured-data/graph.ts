/** A thing as schema.org names it; what is `undefined` is left out of the markup. */
export type Thing = { '@type': string | string[] } & Record<string, unknown>;

/** All that a page tells machines, as one script in its head. @source JSON-LD 1.1 section 4.9 (graphs) */
export function toGraph(things: readonly Thing[]): object {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Names a thing that is told whole elsewhere. */
export function reference(id: string): { '@id': string } {
  return { '@id': id };
}

/** A list that has something, or nothing at all: schema.org knows no empty lists. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
