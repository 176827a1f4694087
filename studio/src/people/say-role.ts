import type { DeskLine } from '@coranto/contract/api/desk';
import type { EditionLine } from '@coranto/contract/api/edition';
import type { HeldRole } from '@coranto/contract/person';
import type { Words } from '../words/words.ts';

/** `Editor · Sheet (hy) · World`. */
export function sayRole(words: Words, held: HeldRole, editions: readonly EditionLine[], desks: readonly DeskLine[]): string {
  const edition = held.editionId === null ? words.staff.allEditions : editions.find(({ editionId }) => editionId === held.editionId)?.name;
  const desk = desks.find(({ deskId }) => deskId === held.deskId)?.name;
  return [words.policy.roles[held.role], edition, desk].filter((part) => part !== undefined).join(' · ');
}
