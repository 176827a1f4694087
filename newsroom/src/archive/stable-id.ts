import { createHash } from 'node:crypto';

/**
 * The id of what an archive brings, made from where it comes from: the same source gives the same id on every run, so an import that
 * was cut off goes on where it stopped. Takes the form of a UUID of version 8.
 */
export function stableId(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
