import { type Act, may, mayEverywhere, type Person } from '@coranto/contract/person';
import { notAllowed } from '@coranto/contract/refusal';

/**
 * Lets a person do an act in an edition, or refuses. The program itself (`null`: seeds and the command line on the newsroom's own
 * machine) may do everything.
 *
 * @throws {NotAllowed}
 */
export function requireMay(person: Person | null, act: Act, editionId: string | null): void {
  if (person !== null && !may(person, act, editionId)) throw notAllowed(`${act} in edition ${editionId ?? '(any)'}`);
}

/**
 * Lets a person do what concerns the whole publication, or refuses.
 *
 * @throws {NotAllowed}
 */
export function requireMayEverywhere(person: Person | null, act: Act): void {
  if (person !== null && !mayEverywhere(person, act)) throw notAllowed(`${act} everywhere`);
}
