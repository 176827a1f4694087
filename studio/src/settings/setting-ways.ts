import type { Act } from '@coranto/contract/person';
import type { LinkProps } from '@tanstack/react-router';
import type { Words } from '../words/words.ts';

/** A part of the settings, or a screen elsewhere that is looked for here. */
export type SettingWay = {
  to: NonNullable<LinkProps['to']>;
  word: (words: Words) => string;
  /** Shown only to those who may do this in at least one edition. */
  act?: Act;
};

/** The parts of the settings in groups: one's own, the publication's, what readers are led by, and what is set elsewhere. */
export const settingWays: readonly { group: 'own' | 'publication' | 'readers' | 'elsewhere'; ways: readonly SettingWay[] }[] = [
  { group: 'own', ways: [{ to: '/settings', word: (words) => words.session.mySettings }] },
  {
    group: 'publication',
    ways: [{ to: '/settings/editions', word: (words) => words.settings.editions.title, act: 'change-sections' }],
  },
  {
    group: 'readers',
    ways: [{ to: '/settings/navigation', word: (words) => words.settings.navigation.title, act: 'change-sections' }],
  },
  {
    group: 'elsewhere',
    ways: [
      { to: '/settings/campaigns', word: (words) => words.campaigns.title, act: 'run-campaigns' },
      { to: '/people', word: (words) => words.staff.title, act: 'manage-people' },
      { to: '/policy', word: (words) => words.policy.title },
      { to: '/planning/stages', word: (words) => words.planning.stages, act: 'change-stages' },
      { to: '/house-list', word: (words) => words.houseList.title },
    ],
  },
];
