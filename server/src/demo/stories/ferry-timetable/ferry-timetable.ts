import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** News: the night boat to the island of Vess comes back. */
export const ferryTimetable: DemoStory = {
  slugline: 'ferry-timetable',
  kind: 'news',
  section: 'city',
  hoursAgo: 7,
  source: 'ru',
  articles: { en, ru, hy, az, ar },
};
