import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** Analysis: what keeps the salt works alive. */
export const saltWorks: DemoStory = {
  slugline: 'salt-works',
  kind: 'analysis',
  section: 'economy',
  hoursAgo: 330,
  source: 'ru',
  articles: { en, ru, hy, az, ar },
};
