import { type PersonRole, personRoles } from './article.ts';

/** Someone who can sign in to the studio. A role without an edition holds in every edition. */
export type Person = { id: string; name: string; email: string; language: string; roles: { editionId: string | null; role: PersonRole }[] };

/**
 * Who may do what, readable as sentences: "a reporter may save a revision". Every stronger role may do all that a weaker one may.
 */
export const weakestRoleFor = {
  'read-drafts': 'reader-of-drafts',
  'create-story': 'reporter',
  'save-revision': 'reporter',
  'restore-revision': 'reporter',
  'translate-article': 'reporter',
  'add-picture': 'reporter',
  'add-contributor': 'reporter',
  'publish-article': 'editor',
  'withdraw-article': 'editor',
  'arrange-front': 'editor',
  'run-campaigns': 'editor',
  'change-sections': 'editor',
  'change-edition': 'owner',
  'manage-people': 'owner',
  'import-archive': 'owner',
} as const satisfies Record<string, PersonRole>;

export type Act = keyof typeof weakestRoleFor;

/** May this person do this in this edition? Acts on no edition in particular (`null`) ask for the role in any of them. */
export function may(person: Person, act: Act, editionId: string | null): boolean {
  const needed = personRoles.indexOf(weakestRoleFor[act]);
  return person.roles.some((held) => {
    const holdsHere = editionId === null || held.editionId === null || held.editionId === editionId;
    return holdsHere && personRoles.indexOf(held.role) >= needed;
  });
}

/** May this person do this in every edition? What concerns the whole publication asks for that. */
export function mayEverywhere(person: Person, act: Act): boolean {
  const needed = personRoles.indexOf(weakestRoleFor[act]);
  return person.roles.some((held) => held.editionId === null && personRoles.indexOf(held.role) >= needed);
}
