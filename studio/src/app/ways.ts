import type { Act } from '@coranto/contract/person';
import type { LinkProps } from '@tanstack/react-router';
import type { Words } from '../words/words.ts';

/** The groups in which the ways stand, in order: what one works on, what readers see, what is drawn on, and the newsroom itself. */
export const wayGroups = ['work', 'site', 'library', 'house'] as const;
export type WayGroup = (typeof wayGroups)[number];

/** A way to a screen, as the menu of the studio shows it. */
export type Way = {
  to: NonNullable<LinkProps['to']>;
  word: (words: Words) => string;
  group: WayGroup;
  /** Shown only to those who may do this in at least one edition. */
  act?: Act;
};

/** Every way of the menu, in the order in which it stands in its group. A new screen adds its line here and its route in router.tsx. */
export const ways: readonly Way[] = [
  { to: '/today', word: (words) => words.today.title, group: 'work' },
  { to: '/articles', word: (words) => words.stories.title, group: 'work' },
  { to: '/schedule', word: (words) => words.schedule.title, group: 'work' },
  { to: '/bundles', word: (words) => words.bundles.title, group: 'work' },
  { to: '/planning', word: (words) => words.planning.title, group: 'work' },
  { to: '/corrections', word: (words) => words.corrections.title, group: 'work' },
  { to: '/front', word: (words) => words.app.front, group: 'site' },
  { to: '/pictures', word: (words) => words.app.pictures, group: 'library' },
  { to: '/house-list', word: (words) => words.houseList.title, group: 'library' },
  { to: '/contributors', word: (words) => words.contributor.all, group: 'library' },
  { to: '/people', word: (words) => words.staff.title, group: 'house', act: 'manage-people' },
  { to: '/policy', word: (words) => words.policy.title, group: 'house' },
  { to: '/logbook', word: (words) => words.logbook.title, group: 'house', act: 'read-logbook' },
  { to: '/settings', word: (words) => words.app.settings, group: 'house' },
];
