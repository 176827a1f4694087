/** A text in an address, or `undefined`. NOTE: the router reads a text of digits as a number. */
export function readText(given: unknown): string | undefined {
  const value = typeof given === 'number' ? String(given) : given;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The edition that an address names. */
export function readEdition(search: Record<string, unknown>): { edition?: string } {
  const edition = readText(search.edition);
  return edition === undefined ? {} : { edition };
}
