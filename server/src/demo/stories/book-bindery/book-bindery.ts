import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** Picture story: a morning in the last hand bindery of the Old Town. */
export const bookBindery: DemoStory = {
  slugline: 'book-bindery',
  kind: 'picture-story',
  section: 'culture',
  hoursAgo: 398,
  source: 'az',
  articles: { en, ru, hy, az, ar },
};
