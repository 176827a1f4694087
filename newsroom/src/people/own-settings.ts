import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { verify } from '@node-rs/argon2';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { noteFailure, requireNotBlocked } from './attempts.ts';
import { hashPassword } from './hash-password.ts';

/** Sets a person's own name and time zone. @throws {Invalid} no name, or no zone that this machine knows */
export async function changeOwnSettings(newsroom: Newsroom, person: Person, command: { name: string; timeZone: string }): Promise<void> {
  const name = command.name.trim().slice(0, 200);
  if (name === '') throw invalid('name is empty', 'name');
  if (!isTimeZone(command.timeZone)) throw invalid('no such time zone', 'timeZone');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx.updateTable('person').set({ name, time_zone: command.timeZone }).where('id', '=', person.id).execute();
    note({ act: 'change-own-settings', recordKind: 'person', recordId: person.id });
  });
}

/**
 * Sets a person's own password; all of their sessions end.
 *
 * @throws {WrongCredentials} the present one is another
 * @throws {TooManyAttempts}
 */
export async function changeOwnPassword(
  newsroom: Newsroom,
  person: Person,
  command: { current: string; password: string; network: string },
): Promise<void> {
  const attempt = { email: person.email.toLowerCase(), network: command.network };
  await requireNotBlocked(newsroom, attempt);
  const row = await newsroom.database.read.selectFrom('person').select('password_hash').where('id', '=', person.id).executeTakeFirst();
  if (!row?.password_hash || !(await verify(row.password_hash, command.current.normalize('NFC')))) {
    await noteFailure(newsroom, attempt);
    throw new Refusal({ code: 'WrongCredentials' });
  }
  const passwordHash = await hashPassword(command.password);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', person.id).execute();
    await tx.deleteFrom('session').where('person_id', '=', person.id).execute();
    note({ act: 'change-password', recordKind: 'person', recordId: person.id });
  });
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
