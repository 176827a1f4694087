import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** News: the tide barrier holds through a storm. */
export const stormBarrier: DemoStory = {
  slugline: 'storm-barrier',
  kind: 'news',
  section: 'harbour',
  hoursAgo: 170,
  source: 'en',
  articles: { en, ru, hy, az, ar },
};
