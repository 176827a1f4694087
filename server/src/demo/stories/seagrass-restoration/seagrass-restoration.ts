import type { DemoStory } from '../../demo-text.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ru } from './ru.ts';

/** Picture story: divers plant the seagrass of the bay anew. */
export const seagrassRestoration: DemoStory = {
  slugline: 'seagrass-restoration',
  kind: 'picture-story',
  section: 'harbour',
  hoursAgo: 268,
  source: 'ar',
  articles: { en, ru, hy, az, ar },
};
