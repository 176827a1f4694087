import type { DemoStory } from '../demo-text.ts';
import { fiveLanguageStories } from './five-language-stories.ts';
import { oneLanguageStories } from './one-language-stories.ts';
import { twoLanguageStories } from './two-language-stories.ts';

/** Every story of the demo newsroom. */
export const stories: DemoStory[] = [...fiveLanguageStories, ...twoLanguageStories, ...oneLanguageStories];
