import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** News: the port’s lost ledgers are found behind a wall. */
export const customsHouseArchive: DemoStory = {
  slugline: 'customs-house-archive',
  kind: 'news',
  section: 'culture',
  hoursAgo: 122,
  source: 'ar',
  articles: { en, ru, hy, az, ar },
};
