import { parseLanguageTag } from '@coranto/contract/languages';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { hashPassword } from './hash-password.ts';
import { requireLink, useLink } from './person-link.ts';

/** Who is invited by a link, and in which language. Looking does not use it up. @throws {WrongCredentials} */
export async function readInvitation(newsroom: Newsroom, { token }: { token: string }): Promise<{ email: string; language: string }> {
  const { personId } = await requireLink(newsroom.database.read, { token, purpose: 'invitation' });
  return newsroom.database.read.selectFrom('person').select(['email', 'language']).where('id', '=', personId).executeTakeFirstOrThrow();
}

/** Takes an invitation up, once: the person has a name, a password and a language from now on. Their address. @throws {WrongCredentials} @throws {Invalid} */
export async function acceptInvitation(
  newsroom: Newsroom,
  command: { token: string; name: string; password: string; language: string; timeZone: string },
): Promise<{ email: string }> {
  const name = command.name.trim().slice(0, 200);
  if (name === '') throw invalid('name is empty', 'name');
  const language = parseLanguageTag(command.language);
  if (language === null) throw invalid('no language tag of BCP 47', 'language');
  const passwordHash = await hashPassword(command.password);
  return carryOut(newsroom, null, async ({ tx, note }) => {
    const personId = await useLink(tx, { token: command.token, purpose: 'invitation' });
    const row = await tx
      .updateTable('person')
      .set({ name, password_hash: passwordHash, language, time_zone: command.timeZone })
      .where('id', '=', personId)
      .returning('email')
      .executeTakeFirstOrThrow();
    note({ act: 'accept-invitation', recordKind: 'person', recordId: personId, personId });
    return row;
  });
}
