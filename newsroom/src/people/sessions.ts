import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { notFound, Refusal } from '@coranto/contract/refusal';
import { verify } from '@node-rs/argon2';
import { sql } from 'kysely';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { clearAttempts, noteFailure, requireNotBlocked } from './attempts.ts';
import { findPerson } from './persons.ts';

/** A session ends after 30 days, or after 7 days without use. */
const longestLifeMs = 30 * 24 * 3_600_000;
const longestIdleMs = 7 * 24 * 3_600_000;
/** How exactly "last seen" is kept: one write per session in this time. */
const lastSeenStepMs = 60_000;

export type Session = { person: Person; token: string };

/** A hash that no password has, so that an unknown address costs the same time as a wrong password. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$K7Bf4mC7b6XSnKyyn3Dwm8W3q0wDSqMBrc1ffoRCq4I';

/**
 * Signs a person in and opens a session. The token is known only to the browser; the database holds its hash.
 *
 * @param command.network where the attempt comes from (an IP address); `command.device` is what the browser says of itself
 * @throws {WrongCredentials} without saying which of the two is wrong
 * @throws {TooManyAttempts} after repeated failures, for the account from this network and for the network
 */
export async function signIn(
  newsroom: Newsroom,
  command: { email: string; password: string; network: string; device: string },
): Promise<Session> {
  const email = command.email.trim().toLowerCase();
  await requireNotBlocked(newsroom, { email, network: command.network });
  const row = await newsroom.database.read
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where(sql`lower(email)`, '=', email)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  const isRight = await verify(row?.password_hash ?? nobodysHash, command.password.normalize('NFC'));
  if (!row?.password_hash || !isRight) {
    await noteFailure(newsroom, { email, network: command.network });
    throw new Refusal({ code: 'WrongCredentials' });
  }
  const token = randomBytes(32).toString('base64url');
  return carryOut(newsroom, null, async ({ tx, note }) => {
    const now = await readNow(tx);
    const person = await findPerson(tx, row.id);
    if (!person) throw new Refusal({ code: 'WrongCredentials' });
    await tx
      .insertInto('session')
      .values({
        token_hash: hashToken(token),
        person_id: row.id,
        expires_at: new Date(now.getTime() + longestLifeMs),
        network: command.network,
        device: command.device.slice(0, 300),
      })
      .execute();
    await clearAttempts(tx, { email, network: command.network });
    note({ act: 'sign-in', recordKind: 'person', recordId: row.id, personId: row.id, details: { network: command.network } });
    return { person, token };
  });
}

/** Whose session a token opens, or `null` when it has ended or never was. */
export async function findSession(newsroom: Newsroom, question: { token: string }): Promise<Person | null> {
  const tokenHash = hashToken(question.token);
  const row = await newsroom.database.read
    .selectFrom('session')
    .select(['person_id', 'last_seen_at', sql<Date>`newsroom_now()`.as('now')])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', sql<Date>`newsroom_now()`)
    .executeTakeFirst();
  if (!row) return null;
  const idleMs = row.now.getTime() - row.last_seen_at.getTime();
  if (idleMs > longestIdleMs) return null;
  if (idleMs > lastSeenStepMs) {
    await newsroom.database.write((tx) =>
      tx.updateTable('session').set({ last_seen_at: row.now }).where('token_hash', '=', tokenHash).execute(),
    );
  }
  return findPerson(newsroom.database.read, row.person_id);
}

/** Ends one session. */
export async function signOut(newsroom: Newsroom, command: { token: string }): Promise<void> {
  await newsroom.database.write((tx) => tx.deleteFrom('session').where('token_hash', '=', hashToken(command.token)).execute());
}

/** Ends every session of a person, this one included. */
export async function signOutEverywhere(newsroom: Newsroom, person: Person): Promise<void> {
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx.deleteFrom('session').where('person_id', '=', person.id).execute();
    note({ act: 'sign-out-everywhere', recordKind: 'person', recordId: person.id });
  });
}

/** Where a person is signed in, newest first; `isThis` marks the session that asks. */
export async function listSessions(
  newsroom: Newsroom,
  person: Person,
  question: { token: string | null },
): Promise<{ sessionId: string; network: string; device: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }[]> {
  const own = question.token === null ? '' : sessionIdOf(hashToken(question.token));
  const rows = await newsroom.database.read
    .selectFrom('session')
    .select(['token_hash', 'network', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('person_id', '=', person.id)
    .where('expires_at', '>', sql<Date>`newsroom_now()`)
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map(({ token_hash: hash, ...row }) => ({ ...row, sessionId: sessionIdOf(hash), isThis: sessionIdOf(hash) === own }));
}

/** Ends one session of a person. @throws {NotFound} it has ended, or is another's */
export async function endSession(newsroom: Newsroom, person: Person, { sessionId }: { sessionId: string }): Promise<void> {
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const rows = await tx.selectFrom('session').select('token_hash').where('person_id', '=', person.id).execute();
    const found = rows.find((row) => sessionIdOf(row.token_hash) === sessionId);
    if (!found) throw notFound('session');
    await tx.deleteFrom('session').where('token_hash', '=', found.token_hash).execute();
    note({ act: 'end-session', recordKind: 'person', recordId: person.id });
  });
}

/** Names a session without telling what opens it. */
function sessionIdOf(tokenHash: Buffer): string {
  return createHash('sha256').update(tokenHash).digest('hex').slice(0, 24);
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
