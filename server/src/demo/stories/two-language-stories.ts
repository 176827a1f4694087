import type { DemoStory } from '../demo-text.ts';
import { fishermensRadio } from './two-languages/fishermens-radio.ts';
import { lostProperty } from './two-languages/lost-property.ts';

/** The demo stories that two editions share and the others do not tell. */
export const twoLanguageStories: DemoStory[] = [lostProperty, fishermensRadio];
