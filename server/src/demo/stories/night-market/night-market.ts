import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** Opinion: a plea for an untidy night market. */
export const nightMarket: DemoStory = {
  slugline: 'night-market',
  kind: 'opinion',
  section: 'opinion',
  hoursAgo: 215,
  source: 'hy',
  articles: { en, ru, hy, az, ar },
};
