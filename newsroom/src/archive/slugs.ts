import { makeSlug } from '../edition/edition.ts';

/** The wished name, or the first of `name-2`, `name-3`, … that is free. */
export function firstFree(wished: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wished)) return wished;
  for (let number = 2; ; number += 1) if (!isTaken(`${wished}-${number}`)) return `${wished}-${number}`;
}

/** A slug as another system wrote it (percent-encoded outside Latin), in our form; from the name where nothing is left of it. */
export function slugOf(written: string, name: string, language: string): string {
  return makeSlug(decoded(written), language) || makeSlug(name, language);
}

/** A part of an address without percent-encoding, in NFC. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // Not UTF-8: it stays as it is written.
    return text;
  }
}
