import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** News: the oldest quay is in use again. */
export const quayReopening: DemoStory = {
  slugline: 'quay-reopening',
  kind: 'news',
  section: 'harbour',
  hoursAgo: 1,
  source: 'en',
  articles: { en, ru, hy, az, ar },
};
