import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** Analysis: who pays when the harbour dues are counted anew. */
export const harbourDues: DemoStory = {
  slugline: 'harbour-dues',
  kind: 'analysis',
  section: 'economy',
  hoursAgo: 26,
  source: 'en',
  articles: { en, ru, hy, az, ar },
};
