import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** News: the tram reaches the New Docks across a bridge that opens for ships. */
export const tramLine: DemoStory = {
  slugline: 'tram-line',
  kind: 'news',
  section: 'city',
  hoursAgo: 78,
  source: 'az',
  articles: { en, ru, hy, az, ar },
};
