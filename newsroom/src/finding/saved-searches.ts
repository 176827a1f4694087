import type { Person } from '@coranto/contract/person';
import { invalid, notAllowed, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';

/** Who sees a saved search besides its owner. */
export type Sharing = { with: 'nobody' } | { with: 'desk'; deskId: string } | { with: 'everybody' };

export type SavedSearch = {
  searchId: string;
  name: string;
  /** What the address of the list asks for. */
  question: Record<string, string>;
  sharing: Sharing;
  isOwn: boolean;
  ownerName: string;
  /** Does the person's list open with it? */
  isStart: boolean;
};

/** More would be no help to anybody. */
const mostSearches = 100;

/** A person's own searches in their order, then those that are shared with them, by name. */
export async function listSavedSearches(newsroom: Newsroom, person: Person): Promise<SavedSearch[]> {
  const deskIds = person.roles.flatMap(({ deskId }) => (deskId ? [deskId] : []));
  const { rows } = await sql<Omit<SavedSearch, 'sharing'> & { sharedWith: Sharing['with']; deskId: string | null }>`
    select search.id as "searchId", search.name, search.question, search.shared_with as "sharedWith", search.desk_id as "deskId",
      search.owner_id = ${person.id} as "isOwn", person.name as "ownerName", start.saved_search_id is not null as "isStart"
    from saved_search search
    join person on person.id = search.owner_id
    left join saved_search_start start on start.person_id = ${person.id} and start.saved_search_id = search.id
    where search.owner_id = ${person.id} or search.shared_with = 'everybody'
      or (search.shared_with = 'desk' and (search.desk_id = any(${deskIds}) or ${deskIds.length === 0}::boolean))
    order by "isOwn" desc, case when search.owner_id = ${person.id} then search.position end, search.name
    limit ${mostSearches}`.execute(newsroom.database.read);
  return rows.map(({ sharedWith, deskId, ...search }) => ({ ...search, sharing: toSharing(sharedWith, deskId) }));
}

/** A desk that is gone shares nothing any more. */
function toSharing(sharedWith: Sharing['with'], deskId: string | null): Sharing {
  if (sharedWith !== 'desk') return { with: sharedWith };
  return deskId === null ? { with: 'nobody' } : { with: 'desk', deskId };
}

/** Keeps a question to the list of stories under a name, or names it anew. The id is the caller's, so sending twice keeps one. @throws {NotAllowed} somebody else's */
export async function saveSearch(
  newsroom: Newsroom,
  person: Person,
  command: { searchId: string; name: string; question: Record<string, string>; sharing: Sharing },
): Promise<void> {
  const name = command.name.normalize('NFC').trim().slice(0, 100);
  if (name === '') throw invalid('a search needs a name', 'name');
  const { sharing } = command;
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const known = await tx.selectFrom('saved_search').select('owner_id').where('id', '=', command.searchId).forUpdate().executeTakeFirst();
    if (known && known.owner_id !== person.id) throw notAllowed('change the search of somebody else');
    const last = await tx
      .selectFrom('saved_search')
      .select(({ fn }) => fn.max('position').as('position'))
      .where('owner_id', '=', person.id)
      .executeTakeFirst();
    const deskId = sharing.with === 'desk' ? sharing.deskId : null;
    const row = { name, question: JSON.stringify(command.question), shared_with: sharing.with, desk_id: deskId };
    await tx
      .insertInto('saved_search')
      .values({ id: command.searchId, owner_id: person.id, position: (last?.position ?? 0) + 1, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    note({ act: 'save-search', recordKind: 'saved-search', recordId: command.searchId, details: { name, sharedWith: sharing.with } });
  });
}

/** Forgets a search, for everybody it was shared with. @throws {NotFound} @throws {NotAllowed} somebody else's */
export async function removeSearch(newsroom: Newsroom, person: Person, command: { searchId: string }): Promise<void> {
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const known = await tx.selectFrom('saved_search').select(['owner_id', 'name']).where('id', '=', command.searchId).executeTakeFirst();
    if (!known) throw notFound(`search ${command.searchId}`);
    if (known.owner_id !== person.id) throw notAllowed('remove the search of somebody else');
    await tx.deleteFrom('saved_search').where('id', '=', command.searchId).execute();
    note({ act: 'remove-search', recordKind: 'saved-search', recordId: command.searchId, details: { name: known.name } });
  });
}

/** Puts a person's own searches in an order. */
export async function orderSearches(newsroom: Newsroom, person: Person, command: { searchIds: readonly string[] }): Promise<void> {
  await carryOut(newsroom, person, async ({ tx }) => {
    await sql`
      update saved_search set position = given.place
      from unnest(${command.searchIds}::uuid[]) with ordinality as given(id, place)
      where saved_search.id = given.id and owner_id = ${person.id}`.execute(tx);
  });
}

/** Chooses the search with which a person's list opens; `null` for none. */
export async function chooseStart(newsroom: Newsroom, person: Person, command: { searchId: string | null }): Promise<void> {
  await carryOut(newsroom, person, async ({ tx }) => {
    await tx.deleteFrom('saved_search_start').where('person_id', '=', person.id).execute();
    if (command.searchId === null) return;
    const there = (await tx.selectFrom('saved_search').select('id').where('id', '=', command.searchId).execute()).length > 0;
    if (!there) throw notFound(`search ${command.searchId}`);
    await tx.insertInto('saved_search_start').values({ person_id: person.id, saved_search_id: command.searchId }).execute();
  });
}
