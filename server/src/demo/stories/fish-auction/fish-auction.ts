import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** News: the fish auction is held without shouting. */
export const fishAuction: DemoStory = {
  slugline: 'fish-auction',
  kind: 'news',
  section: 'economy',
  hoursAgo: 52,
  source: 'hy',
  articles: { en, ru, hy, az, ar },
};
