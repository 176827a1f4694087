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

/** Where a role counts, act by act; acts that are not named reach `story`. With `weakestRoleFor` this is the whole table of who may do what. */
const reaches: Readonly<Partial<Record<Act, Reach>>> = {
  'read-drafts': 'story',
  'create-story': 'story',
  'save-revision': 'story',
  'translate-article': 'story',
  'publish-article': 'story',
  'withdraw-article': 'story',
  'move-to-desk': 'story',
  'plan-story': 'story',
  'assign-work': 'story',
  'add-picture': 'anywhere',
  'add-contributor': 'anywhere',
  'merge-contributors': 'anywhere',
  'arrange-front': 'edition',
  'run-campaigns': 'edition',
  'change-sections': 'edition',
  'change-edition': 'edition',
  'read-logbook': 'story',
  'manage-desks': 'publication',
  'manage-people': 'publication',
  'change-stages': 'publication',
  'import-archive': 'publication',
};

/** How far a role reaches for an act. */
export function reachOf(act: Act): Reach {
  return reaches[act] ?? 'story';
}
