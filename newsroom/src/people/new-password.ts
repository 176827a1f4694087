import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { noteFailure, requireNotBlocked } from './attempts.ts';
import { hashPassword } from './hash-password.ts';
import { openLink, useLink } from './person-link.ts';
import { findIdByEmail } from './persons.ts';

/** How long a person is sent no second link. */
const pauseMs = 5 * 60_000;

/**
 * Sends a person a link to a new password. Whoever asks learns nothing of whether the address is known, and may ask no more often than
 * passwords may be guessed.
 *
 * @throws {TooManyAttempts}
 */
export async function askNewPassword(newsroom: Newsroom, command: { email: string; network: string }): Promise<void> {
  const email = command.email.trim().toLowerCase();
  const attempt = { email: `new-password:${email}`, network: `new-password:${command.network}` };
  await requireNotBlocked(newsroom, attempt);
  await noteFailure(newsroom, attempt);
  await carryOut(newsroom, null, async ({ tx, note }) => {
    const personId = await findIdByEmail(tx, email);
    if (personId === null) return;
    const now = await readNow(tx);
    const person = await tx
      .selectFrom('person')
      .leftJoin('person_link', (join) => join.onRef('person_id', '=', 'person.id').on('purpose', '=', 'new-password'))
      .select(['password_hash', 'deactivated_at', 'person_link.created_at as askedAt'])
      .where('person.id', '=', personId)
      .executeTakeFirst();
    const wasJustAsked = person?.askedAt && now.getTime() - person.askedAt.getTime() < pauseMs;
    if (!person?.password_hash || person.deactivated_at !== null || wasJustAsked) return;
    await openLink(tx, { personId, purpose: 'new-password', createdBy: null });
    note({ act: 'ask-new-password', recordKind: 'person', recordId: personId });
  });
}

/** Sets a new password by a link, once, and ends every session of the person. @throws {WrongCredentials} @throws {Invalid} */
export async function setNewPassword(newsroom: Newsroom, command: { token: string; password: string }): Promise<{ email: string }> {
  const passwordHash = await hashPassword(command.password);
  return carryOut(newsroom, null, async ({ tx, note }) => {
    const personId = await useLink(tx, { token: command.token, purpose: 'new-password' });
    const row = await tx
      .updateTable('person')
      .set({ password_hash: passwordHash })
      .where('id', '=', personId)
      .returning('email')
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('session').where('person_id', '=', personId).execute();
    note({ act: 'change-password', recordKind: 'person', recordId: personId, personId });
    return row;
  });
}
