import { type PersonRole, personRoles } from './article.ts';

/** A role with where it holds: without an edition in all of them, with a desk only for the stories of that desk. */
export type HeldRole = { editionId: string | null; deskId?: string | null | undefined; role: PersonRole };

/** Someone who can sign in to the studio. */
export type Person = { id: string; name: string; email: string; language: string; roles: HeldRole[] };

/**
 * Who may do what, readable as sentences: "a reporter may save a revision". Every stronger role may do all that a weaker one may.
 * How far a role reaches for an act stands in `policy.ts`.
 */
export const weakestRoleFor = {
  'read-drafts': 'reader-of-drafts',
  'comment-on-passage': 'reader-of-drafts',
  'create-story': 'reporter',
  'save-revision': 'reporter',
  'restore-revision': 'reporter',
  'translate-article': 'reporter',
  'plan-story': 'reporter',
  'add-picture': 'reporter',
  'add-contributor': 'reporter',
  'publish-article': 'editor',
  'withdraw-article': 'editor',
  'move-to-desk': 'editor',
  'arrange-front': 'editor',
  'assign-work': 'editor',
  'change-stages': 'editor',
  'run-campaigns': 'editor',
  'change-house-list': 'editor',
  'overrule-advice': 'reporter',
  'set-checks': 'owner',
  'change-sections': 'editor',
  'merge-contributors': 'editor',
  'read-logbook': 'editor',
  'change-edition': 'owner',
  'manage-desks': 'owner',
  'manage-people': 'owner',
  'import-archive': 'owner',
} as const satisfies Record<string, PersonRole>;

export type Act = keyof typeof weakestRoleFor;

/** Where something is done: in an edition, for a story's desk in an edition, or (`null`) in no edition in particular. */
export type Place = string | null | { editionId: string; deskId: string | null };

/**
 * May this person do this there? In an edition a role held for one desk does not count; for a story of that desk it does. Acts on no
 * edition in particular (`null`) ask for the role anywhere.
 */
export function may(person: Person, act: Act, place: Place): boolean {
  const { editionId, deskId } = typeof place === 'object' && place !== null ? place : { editionId: place, deskId: null };
  return holds(person, act, (held) => {
    if (editionId === null) return true;
    if (held.editionId !== null && held.editionId !== editionId) return false;
    return isForAllDesks(held) || held.deskId === deskId;
  });
}

/** May this person do this in an edition, be it for one desk only? */
export function mayForSome(person: Person, act: Act, editionId: string): boolean {
  return holds(person, act, (held) => held.editionId === null || held.editionId === editionId);
}

/** May this person do this in every edition? What concerns the whole publication asks for that. */
export function mayEverywhere(person: Person, act: Act): boolean {
  return holds(person, act, (held) => held.editionId === null && isForAllDesks(held));
}

/** Does the role hold for more than one desk? */
export function isForAllDesks({ deskId }: HeldRole): boolean {
  return deskId === null || deskId === undefined;
}

/** The roles of a person that are strong enough for an act. */
export function rolesFor(person: Person, act: Act): HeldRole[] {
  const needed = personRoles.indexOf(weakestRoleFor[act]);
  return person.roles.filter((held) => personRoles.indexOf(held.role) >= needed);
}

function holds(person: Person, act: Act, counts: (held: HeldRole) => boolean): boolean {
  return rolesFor(person, act).some(counts);
}
