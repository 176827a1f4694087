import { type Act, isForAllDesks, may, mayEverywhere, mayForSome, type Person, type Place, rolesFor } from '@coranto/contract/person';
import type { ActOfReach, PlaceOf } from '@coranto/contract/policy';
import { notAllowed } from '@coranto/contract/refusal';
import { type RawBuilder, sql } from 'kysely';

/**
 * Lets a person do an act in an edition, or for an article with its story's desk (`{ editionId, deskId }`), or refuses. The program itself
 * (`null`: seeds and the command line on the newsroom's own machine) may do everything.
 *
 * @throws {NotAllowed}
 */
export function requireMay<A extends Act>(person: Person | null, act: A, place: PlaceOf<A>): void {
  if (person !== null && !may(person, act, place)) throw notAllowed(`${act} in edition ${sayPlace(place)}`);
}

/** Lets a person do an act in an edition, be it for one desk only, or refuses. @throws {NotAllowed} */
export function requireMayForSome(person: Person | null, act: ActOfReach<'story'>, editionId: string): void {
  if (person !== null && !mayForSome(person, act, editionId)) throw notAllowed(`${act} in edition ${editionId}`);
}

/**
 * Lets a person do what concerns the whole publication, or refuses.
 *
 * @throws {NotAllowed}
 */
export function requireMayEverywhere(person: Person | null, act: ActOfReach<'publication' | 'edition'>): void {
  if (person !== null && !mayEverywhere(person, act)) throw notAllowed(`${act} everywhere`);
}

/** The same rule as `may`, for rows: true where the person may do the act in the row's edition, or for its desk. */
export function whereMay(person: Person | null, act: Act, columns: { edition: string; desk: string }): RawBuilder<boolean> {
  if (person === null) return sql<boolean>`true`;
  const edition = sql.ref(columns.edition);
  const desk = sql.ref(columns.desk);
  const parts = rolesFor(person, act).map((held) => {
    const inEdition = held.editionId === null ? sql`true` : sql`${edition} = ${held.editionId}::uuid`;
    return isForAllDesks(held) ? sql`(${inEdition})` : sql`(${inEdition} and ${desk} = ${held.deskId}::uuid)`;
  });
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

function sayPlace(place: Place): string {
  if (place === null) return '(any)';
  return typeof place === 'string' ? place : `${place.editionId}, desk ${place.deskId ?? '(none)'}`;
}
