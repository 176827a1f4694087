import { notFound } from '@coranto/contract/refusal';
import type { EditionRecord } from '../edition/edition.ts';

/** The edition with this prefix. @throws {NotFound} naming those that there are */
export function requireEdition(standing: readonly EditionRecord[], prefix: string): EditionRecord {
  const edition = standing.find((each) => each.prefix === prefix);
  if (!edition)
    throw notFound(
      `edition ${prefix}; there ${standing.length === 1 ? 'is' : 'are'} ${standing.map((each) => each.prefix).join(', ') || 'none'}`,
    );
  return edition;
}
