import { parseLanguageTag } from '@coranto/contract/languages';
import type { HeldRole, Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { makeLinkToken, openLink } from './person-link.ts';
import { findIdByEmail, writeRoles } from './persons.ts';
import { requireMayEverywhere } from './policy.ts';

export type Invitation = { personId: string; email: string; language: string; roles: HeldRole[] };

/**
 * Invites somebody: they are a person with roles from now on, and come in by a link that their mail brings. The id is the caller's, so
 * sending twice invites once.
 *
 * @throws {Invalid} no address, one that belongs to somebody already, no role, or roles out of shape
 */
export async function invitePerson(newsroom: Newsroom, person: Person | null, command: Invitation): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  const email = command.email.trim();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid('email is no address', 'email');
  if (command.roles.length === 0) throw invalid('without a role there is nothing to see', 'roles');
  const language = parseLanguageTag(command.language);
  if (language === null) throw invalid('no language tag of BCP 47', 'language');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const known = await findIdByEmail(tx, email);
    if (known === command.personId) return;
    if (known !== null) throw invalid('email belongs to someone already', 'email');
    const name = email.split('@')[0] ?? email;
    await tx
      .insertInto('person')
      .values({ id: command.personId, name, email, password_hash: null, language, deactivated_at: null })
      .execute();
    await writeRoles(tx, command.personId, command.roles);
    await openLink(tx, { personId: command.personId, purpose: 'invitation', createdBy: person?.id ?? null });
    note({ act: 'invite-person', recordKind: 'person', recordId: command.personId, details: { roles: command.roles } });
  });
}

/** Sends the invitation anew; the earlier link ends. @throws {NotFound} nobody who is invited */
export async function renewInvitation(newsroom: Newsroom, person: Person | null, { personId }: { personId: string }): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await requireInvited(tx, personId);
    await openLink(tx, { personId, purpose: 'invitation', createdBy: person?.id ?? null });
    note({ act: 'renew-invitation', recordKind: 'person', recordId: personId });
  });
}

/** Takes an invitation back: its link ends, and the person is none here. @throws {NotFound} nobody who is invited */
export async function revokeInvitation(newsroom: Newsroom, person: Person | null, { personId }: { personId: string }): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await requireInvited(tx, personId);
    await tx.deleteFrom('person_link').where('person_id', '=', personId).execute();
    await tx.deleteFrom('person_role').where('person_id', '=', personId).execute();
    await tx.deleteFrom('mail').where('person_id', '=', personId).execute();
    await tx.deleteFrom('notification').where('person_id', '=', personId).execute();
    await tx.deleteFrom('person').where('id', '=', personId).execute();
    note({ act: 'revoke-invitation', recordKind: 'person', recordId: null, details: {} });
  });
}

/** A new token of somebody's invitation, for an owner who brings the link themselves. @throws {NotFound} */
export async function makeLinkByHand(newsroom: Newsroom, person: Person | null, { personId }: { personId: string }): Promise<string> {
  requireMayEverywhere(person, 'manage-people');
  const linkId = await carryOut(newsroom, person, async ({ tx, note }) => {
    await requireInvited(tx, personId);
    await openLink(tx, { personId, purpose: 'invitation', createdBy: person?.id ?? null });
    const link = await tx
      .selectFrom('person_link')
      .select('id')
      .where('person_id', '=', personId)
      .where('purpose', '=', 'invitation')
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('mail').where('key', '=', `link:${link.id}`).execute();
    note({ act: 'renew-invitation', recordKind: 'person', recordId: personId });
    return link.id;
  });
  const token = await makeLinkToken(newsroom, { linkId });
  if (token === null) throw notFound(`invitation of ${personId}`);
  return token;
}

async function requireInvited(tx: Writing, personId: string): Promise<void> {
  const row = await tx.selectFrom('person').select('password_hash').where('id', '=', personId).forUpdate().executeTakeFirst();
  if (!row || row.password_hash !== null) throw notFound(`invitation of ${personId}`);
}
