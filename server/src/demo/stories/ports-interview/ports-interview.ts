import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** Interview: a historian on what a harbour does to a town. */
export const portsInterview: DemoStory = {
  slugline: 'ports-interview',
  kind: 'interview',
  section: 'interviews',
  hoursAgo: 31,
  source: 'en',
  articles: { en, ru, hy, az, ar },
};
