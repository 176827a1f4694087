import type { Act } from './person.ts';

/**
 * How far a role reaches for an act.
 *
 * - `story`: articles in the edition of the role; a role for one desk counts for the stories of that desk
 * - `edition`: the edition of the role as a whole; a role for one desk does not count
 * - `anywhere`: what belongs to no edition; any edition or desk of the role will do
 * - `publication`: the publication as a whole; only a role for all editions and desks counts
 */
export type Reach = 'story' | 'edition' | 'anywhere' | 'publication';

/** Where a role counts, act by act. With `weakestRoleFor` this is the whole table of who may do what: an act without a line is a type error. */
const reaches = {
  'read-drafts': 'story',
  'comment-on-passage': 'story',
  'create-story': 'story',
  'save-revision': 'story',
  'restore-revision': 'story',
  'translate-article': 'story',
  'overrule-advice': 'story',
  'publish-article': 'story',
  'withdraw-article': 'story',
  'move-to-desk': 'story',
  'plan-story': 'story',
  'assign-work': 'story',
  'read-logbook': 'story',
  'add-picture': 'anywhere',
  'add-contributor': 'anywhere',
  'merge-contributors': 'anywhere',
  'change-house-list': 'anywhere',
  'arrange-front': 'edition',
  'run-campaigns': 'edition',
  'change-sections': 'edition',
  'change-edition': 'edition',
  'change-stages': 'publication',
  'set-checks': 'publication',
  'manage-desks': 'publication',
  'manage-people': 'publication',
  'import-archive': 'publication',
} as const satisfies Record<Act, Reach>;

type ReachOf<A extends Act> = (typeof reaches)[A];

/** Acts of a reach. */
export type ActOfReach<R extends Reach> = { [A in Act]: ReachOf<A> extends R ? A : never }[Act];

/**
 * Where an act is asked for, as its reach demands; an act that reaches `story` may be asked for with `null` before a story is at hand. Asking in
 * another way is a type error, so that the table cannot say one thing and the program do another.
 */
export type PlaceOf<A extends Act> = {
  story: { editionId: string; deskId: string | null } | null;
  edition: string;
  anywhere: null;
  publication: never;
}[ReachOf<A>];

/** How far a role reaches for an act. */
export function reachOf(act: Act): Reach {
  return reaches[act];
}
