import { randomUUID } from 'node:crypto';
import { plainEditionSettings } from '@coranto/contract/edition';
import { addEdition, addPerson, listAllEditions, type Newsroom, nameMasthead } from '@coranto/newsroom';

export type Opening = {
  masthead: string;
  name: string;
  email: string;
  password: string;
  language: string;
  prefix: string;
  timeZone: string;
};

/**
 * Gives an empty newsroom its name, its first edition and its owner. The owner comes last: until then the newsroom counts as empty, and
 * whoever was interrupted may begin again.
 */
export async function openEmptyNewsroom(newsroom: Newsroom, opening: Opening): Promise<void> {
  const { masthead, name, email, password, language, prefix, timeZone } = opening;
  await nameMasthead(newsroom, null, { name: masthead });
  const editions = await listAllEditions(newsroom);
  if (!editions.some((edition) => edition.prefix === prefix)) {
    await addEdition(newsroom, null, { id: randomUUID(), prefix, language, name: masthead, timeZone, settings: plainEditionSettings });
  }
  await addPerson(newsroom, null, { id: randomUUID(), name, email, password, language, roles: [{ editionId: null, role: 'owner' }] });
}
