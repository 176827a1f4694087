import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Refusal } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import { type Newsroom, readNow } from '../logbook/logbook.ts';

export type LinkPurpose = 'invitation' | 'new-password';

const lifeMs: Record<LinkPurpose, number> = { invitation: 7 * 86_400_000, 'new-password': 3_600_000 };

/** Opens a way in for a person, in place of an earlier one, and puts the mail that brings it into the outbox. */
export async function openLink(tx: Writing, link: { personId: string; purpose: LinkPurpose; createdBy: string | null }): Promise<void> {
  const now = await readNow(tx);
  await tx.deleteFrom('person_link').where('person_id', '=', link.personId).where('purpose', '=', link.purpose).execute();
  const id = randomUUID();
  await tx
    .insertInto('person_link')
    .values({
      id,
      person_id: link.personId,
      purpose: link.purpose,
      token_hash: null,
      created_by: link.createdBy,
      expires_at: new Date(now.getTime() + lifeMs[link.purpose]),
    })
    .execute();
  await tx
    .insertInto('mail')
    .values({ key: `link:${id}`, person_id: link.personId, kind: link.purpose, details: JSON.stringify({ linkId: id }), send_after: now })
    .execute();
}

/**
 * Makes the token of a link that still holds, or gives `null`. Only its hash stays here, so it is made when the mail is sent; one that was
 * made before for the same link holds no longer.
 */
export async function makeLinkToken(newsroom: Newsroom, { linkId }: { linkId: string }): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const done = await newsroom.database.write((tx) =>
    tx
      .updateTable('person_link')
      .set({ token_hash: hashToken(token) })
      .where('id', '=', linkId)
      .where('expires_at', '>', sql<Date>`newsroom_now()`)
      .executeTakeFirst(),
  );
  return done.numUpdatedRows === 0n ? null : token;
}

/** Whose link a token opens; reading does not use it up. @throws {WrongCredentials} it has expired, was used or taken back, or never was */
export async function requireLink(
  rows: Newsroom['database']['read'] | Writing,
  question: { token: string; purpose: LinkPurpose },
): Promise<{ id: string; personId: string }> {
  const row = await rows
    .selectFrom('person_link')
    .select(['id', 'person_id as personId'])
    .where('token_hash', '=', hashToken(question.token))
    .where('purpose', '=', question.purpose)
    .where('expires_at', '>', sql<Date>`newsroom_now()`)
    .executeTakeFirst();
  if (!row) throw new Refusal({ code: 'WrongCredentials' });
  return row;
}

/** Uses a link up: whoever comes second with the same token finds none. @throws {WrongCredentials} */
export async function useLink(tx: Writing, question: { token: string; purpose: LinkPurpose }): Promise<string> {
  const { id, personId } = await requireLink(tx, question);
  const done = await tx.deleteFrom('person_link').where('id', '=', id).executeTakeFirst();
  if (done.numDeletedRows === 0n) throw new Refusal({ code: 'WrongCredentials' });
  return personId;
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
