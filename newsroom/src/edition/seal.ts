import { hash } from 'node:crypto';
import { Refusal } from '@coranto/contract/refusal';

/**
 * A short mark of something as it was seen. Whoever changes it hands the mark back, and is refused where it is not what they saw any
 * more: so two people never overwrite one another unseen.
 */
export function sealOf(seen: unknown): string {
  return hash('sha1', JSON.stringify(seen), 'base64url');
}

/** Lets a change of what was seen go on. @throws {Conflict} it is not as it was seen */
export function requireAsSeen(now: unknown, seal: string, what: string): void {
  if (sealOf(now) !== seal) throw new Refusal({ code: 'Conflict', detail: `${what} was changed meanwhile`, newestRevisionId: null });
}
