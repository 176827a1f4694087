import { type MastheadSettings, plainMastheadSettings } from '@coranto/contract/masthead';

/** The newspaper as one installation: what holds for all its editions. */
export const masthead: { name: string; settings: MastheadSettings } = {
  name: 'The Harbour Sheet',
  settings: {
    ...plainMastheadSettings,
    security: { contacts: ['mailto:newsroom@example.org'], policyAddress: null },
    // Says that there is no seller, so that nobody can pretend to be one.
    adsText: 'placeholder.example.com, placeholder, DIRECT, placeholder',
  },
};
