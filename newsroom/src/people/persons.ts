import type { HeldRole, Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Database, Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { hashPassword } from './hash-password.ts';
import { requireMayEverywhere } from './policy.ts';

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
    await requireKnown(tx, command.personId);
    const before = await findPerson(tx, command.personId);
    await tx.deleteFrom('person_role').where('person_id', '=', command.personId).execute();
    await writeRoles(tx, command.personId, command.roles);
    if (before !== null && isOwnerOfAll(before)) await requireOwnerLeft(tx);
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

export async function findIdByEmail(rows: Database['read'] | Writing, email: string): Promise<string | null> {
  const row = await rows.selectFrom('person').select('id').where(sql`lower(email)`, '=', email.toLowerCase()).executeTakeFirst();
  return row?.id ?? null;
}

/** Writes the roles of a person who has none. @throws {Invalid} one that names an edition or a desk that is not there, or stands twice */
export async function writeRoles(tx: Writing, personId: string, roles: NewPerson['roles']): Promise<void> {
  if (roles.length === 0) return;
  await checkRoles(tx, roles);
  await tx
    .insertInto('person_role')
    .values(roles.map((role) => ({ person_id: personId, edition_id: role.editionId, desk_id: role.deskId ?? null, role: role.role })))
    .execute();
}

/** Does the person own the whole publication? */
export function isOwnerOfAll({ roles }: Person): boolean {
  return roles.some(({ role, editionId, deskId }) => role === 'owner' && editionId === null && !deskId);
}

async function checkRoles(tx: Writing, roles: NewPerson['roles']): Promise<void> {
  const places = new Set(roles.map(({ editionId, deskId }) => `${editionId}/${deskId ?? null}`));
  if (places.size < roles.length) throw invalid('two roles for the same edition and desk', 'roles');
  for (const { editionId, deskId, role } of roles) {
    if (role === 'owner' && deskId) throw invalid('an owner is not of one desk', 'roles');
    if (editionId !== null) {
      const edition = await tx.selectFrom('edition').select('id').where('id', '=', editionId).executeTakeFirst();
      if (!edition) throw invalid('no such edition', 'roles');
    }
    if (deskId) {
      const desk = await tx.selectFrom('desk').select('edition_id').where('id', '=', deskId).executeTakeFirst();
      if (!desk || (desk.edition_id !== null && desk.edition_id !== editionId)) throw invalid('no such desk in the edition', 'roles');
    }
  }
}

/** Refuses what would leave nobody who may manage people. Locks the owners, so that two who go at once cannot both be the last but one. @throws {Invalid} */
export async function requireOwnerLeft(tx: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ownersLock})`.execute(tx);
  const { rows } = await sql`
    select 1 from person join person_role on person_role.person_id = person.id
    where person.deactivated_at is null and person_role.role = 'owner' and person_role.edition_id is null and person_role.desk_id is null
    limit 1`.execute(tx);
  if (rows.length === 0) throw invalid('the last owner stays', 'lastOwner');
}

/** Any number will do, as long as nothing else in the database uses it. */
const ownersLock = 7_261_944_031;

/** @throws {NotFound} */
export async function requireKnown(tx: Writing, personId: string): Promise<void> {
  const row = await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().executeTakeFirst();
  if (!row) throw notFound(`person ${personId}`);
}
