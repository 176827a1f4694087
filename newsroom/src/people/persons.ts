import type { HeldRole, Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { hash } from '@node-rs/argon2';
import { sql } from 'kysely';
import type { Database, Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from './policy.ts';

/** Shortest password, in characters. @source OWASP ASVS 5.0, 6.2.1 */
const shortestPassword = 8;
/** Longest password, in bytes: more would only make the hash slow. @source OWASP ASVS 5.0, 6.2.9 (at least 64 must be allowed) */
const longestPassword = 512;

/**
 * Argon2id with 19 MiB and 2 passes.
 * @source OWASP Password Storage Cheat Sheet, Argon2id
 */
async function hashPassword(password: string): Promise<string> {
  if ([...password].length < shortestPassword) throw invalid(`password has fewer than ${shortestPassword} characters`, 'password');
  if (Buffer.byteLength(password) > longestPassword) throw invalid(`password has more than ${longestPassword} bytes`, 'password');
  return hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

export type NewPerson = {
  id: string;
  name: string;
  email: string;
  password: string;
  language?: string;
  roles: HeldRole[];
};

/**
 * Adds someone who can sign in.
 *
 * @throws {NotAllowed} only an owner of all editions may
 * @throws {Invalid} the address is taken or none, or the password too short
 */
export async function addPerson(newsroom: Newsroom, person: Person | null, command: NewPerson): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  if (!/^[^\s@]+@[^\s@]+$/.test(command.email)) throw invalid('email is no address', 'email');
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  const passwordHash = await hashPassword(command.password);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    if (await findIdByEmail(tx, command.email)) throw invalid('email belongs to someone already', 'email');
    await tx
      .insertInto('person')
      .values({
        id: command.id,
        name: command.name.trim(),
        email: command.email,
        password_hash: passwordHash,
        language: command.language ?? 'en',
        deactivated_at: null,
      })
      .execute();
    await writeRoles(tx, command.id, command.roles);
    note({ act: 'add-person', recordKind: 'person', recordId: command.id, details: { roles: command.roles } });
  });
}

/**
 * Gives a person other roles; their sessions end, so that what they may no longer do ends at once.
 *
 * @throws {NotAllowed} only an owner of all editions may
 */
export async function setRoles(
  newsroom: Newsroom,
  person: Person | null,
  command: { personId: string; roles: NewPerson['roles'] },
): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx.deleteFrom('person_role').where('person_id', '=', command.personId).execute();
    await writeRoles(tx, command.personId, command.roles);
    await tx.deleteFrom('session').where('person_id', '=', command.personId).execute();
    note({ act: 'set-roles', recordKind: 'person', recordId: command.personId, details: { roles: command.roles } });
  });
}

/** Sets a person's password and ends all of their sessions. Their own, or an owner's act. */
export async function changePassword(
  newsroom: Newsroom,
  person: Person | null,
  command: { personId: string; password: string },
): Promise<void> {
  if (person?.id !== command.personId) requireMayEverywhere(person, 'manage-people');
  const passwordHash = await hashPassword(command.password);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx.updateTable('person').set({ password_hash: passwordHash }).where('id', '=', command.personId).execute();
    await tx.deleteFrom('session').where('person_id', '=', command.personId).execute();
    note({ act: 'change-password', recordKind: 'person', recordId: command.personId });
  });
}

/** Closes the studio to a person; what they wrote stays theirs. */
export async function deactivatePerson(newsroom: Newsroom, person: Person | null, command: { personId: string }): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await tx
      .updateTable('person')
      .set({ deactivated_at: sql`newsroom_now()` as never })
      .where('id', '=', command.personId)
      .execute(); // an expression where Kysely expects a value
    await tx.deleteFrom('session').where('person_id', '=', command.personId).execute();
    note({ act: 'deactivate-person', recordKind: 'person', recordId: command.personId });
  });
}

/** Someone who may sign in, with their roles. @throws {NotFound} */
export async function requirePerson(newsroom: Newsroom, question: { personId: string }): Promise<Person> {
  const person = await findPerson(newsroom.database.read, question.personId);
  if (!person) throw notFound(`person ${question.personId}`);
  return person;
}

/** Someone by their address (case does not matter), or `null`. */
export async function findPersonByEmail(newsroom: Newsroom, question: { email: string }): Promise<Person | null> {
  const id = await findIdByEmail(newsroom.database.read, question.email);
  return id ? findPerson(newsroom.database.read, id) : null;
}

/** Everyone who may sign in, by name. */
export async function listPeople(newsroom: Newsroom): Promise<Person[]> {
  const rows = await newsroom.database.read.selectFrom('person').select('id').where('deactivated_at', 'is', null).orderBy('name').execute();
  const people = await Promise.all(rows.map((row) => findPerson(newsroom.database.read, row.id)));
  return people.filter((person) => person !== null);
}

/** An active person with their roles, or `null`. */
export async function findPerson(rows: Database['read'] | Writing, personId: string): Promise<Person | null> {
  const row = await rows
    .selectFrom('person')
    .select(['id', 'name', 'email', 'language'])
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const roles = await rows
    .selectFrom('person_role')
    .select(['edition_id as editionId', 'desk_id as deskId', 'role'])
    .where('person_id', '=', personId)
    .execute();
  return { ...row, roles };
}

async function findIdByEmail(rows: Database['read'] | Writing, email: string): Promise<string | null> {
  const row = await rows.selectFrom('person').select('id').where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst();
  return row?.id ?? null;
}

async function writeRoles(tx: Writing, personId: string, roles: NewPerson['roles']): Promise<void> {
  if (roles.length === 0) return;
  await tx
    .insertInto('person_role')
    .values(roles.map((role) => ({ person_id: personId, edition_id: role.editionId, desk_id: role.deskId ?? null, role: role.role })))
    .execute();
}
