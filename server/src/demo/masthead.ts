import type { DemoLanguage } from './demo-text.ts';

/** The newspaper as one installation: what holds for all its editions. */
export const masthead = {
  /** Name of the publication where no edition is chosen yet. */
  name: 'The Harbour Sheet',
  /** The edition that `/` falls back to when a reader's languages are none of ours. */
  firstEdition: 'en' satisfies DemoLanguage,
  /** First year of the copyright line. */
  foundedIn: 2019,
  contact: 'newsroom@example.org',
} as const;
