import type { DemoStory } from '../demo-text.ts';
import { fiveLanguageStories } from './five-language-stories.ts';

/** Every story of the demo newsroom. */
export const stories: DemoStory[] = [...fiveLanguageStories];
