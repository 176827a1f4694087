import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import type { Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { readPicture } from './pictures.ts';
import { kindOf } from './rendering/kinds.ts';

const endings: Record<string, string> = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', heif: 'avif', tiff: 'tif' };

/**
 * A picture's file as it came in, with all that it says of place and camera, and the ending that a file of its kind has.
 *
 * @throws {NotFound} no such picture, or its file was not kept
 * @throws {NotAllowed} the person may not read drafts
 */
export async function readOriginal(
  newsroom: Newsroom,
  person: Person | null,
  question: { pictureId: string },
): Promise<{ bytes: Uint8Array; ending: string }> {
  requireMay(person, 'read-drafts', null);
  const { original } = await readPicture(newsroom, question);
  const bytes = original === null ? null : await newsroom.media.read(original);
  if (!bytes) throw notFound(`original of picture ${question.pictureId}`);
  return { bytes, ending: endings[kindOf(bytes) ?? ''] ?? 'bin' };
}
