import { z } from 'zod';
import { type Navigation, navigationSchema, plainNavigation } from './navigation.ts';
import { isSafeAddress } from './prose/address.ts';

/** Places outside where a newspaper can be followed; the site has an accessible name and a mark for each. */
export const networks = [
  'x',
  'youtube',
  'instagram',
  'facebook',
  'telegram',
  'mastodon',
  'bluesky',
  'whatsapp',
  'tiktok',
  'linkedin',
  'vk',
  'ok',
] as const;
export type Network = (typeof networks)[number];

export const appStores = ['app-store', 'google-play'] as const;
export type AppStore = (typeof appStores)[number];

/** How much of each article feeds give. */
export const feedTexts = ['excerpt', 'full'] as const;
export type FeedText = (typeof feedTexts)[number];

/** Pages that say by what rules a newsroom works; the names are schema.org's, for `NewsMediaOrganization`. */
export const policies = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'noBylinesPolicy',
  'missionCoveragePrioritiesPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
  'diversityPolicy',
  'masthead',
] as const;
export type Policy = (typeof policies)[number];

/** What surrounds the articles of one edition: all of it data, none of it in the program. */
export type EditionSettings = {
  /** One line under the masthead. */
  tagline: string;
  socialLinks: { network: Network; address: string }[];
  appLinks: { store: AppStore; address: string }[];
  /**
   * Terms of reuse as readers see them, and the address of the licence for machines. Words copied out of an article bring its address along,
   * unless `addressOnCopy` is false.
   */
  reuse: { terms: string; licenceAddress: string | null; addressOnCopy?: boolean | undefined };
  /** Who publishes this and where they can be reached. */
  colophon: string;
  follow: { network: Network; text: string; address: string } | null;
  feeds: FeedText;
  /** Addresses of those of these pages that there are. */
  policies: Partial<Record<Policy, string>>;
  /** How readers reach the newsroom; empty where it does not say. */
  contact?: Contact | undefined;
  /** Its menus; without it they are as the program makes them. */
  navigation?: Navigation | undefined;
};

/** Settings with nothing left out. */
export type WholeEditionSettings = EditionSettings & { contact: Contact; navigation: Navigation };

/** How readers reach the newsroom. `address` is where letters go, in lines. */
export type Contact = { email: string; telephone: string; address: string };

const webAddress = z
  .string()
  .max(2000)
  .refine((address) => /^https?:\/\//.test(address) && isSafeAddress(address), 'address is not allowed');

const contactSchema: z.ZodType<Contact> = z.strictObject({
  email: z.union([z.literal(''), z.email().max(200)]),
  telephone: z.string().regex(/^(\+?[0-9 ()/-]{3,40})?$/, 'must be figures'),
  address: z.string().max(500),
});

/** The settings of an edition one by one. */
export const editionSettingsShape = {
  tagline: z.string().max(200),
  socialLinks: z.array(z.strictObject({ network: z.enum(networks), address: webAddress })).max(20),
  appLinks: z.array(z.strictObject({ store: z.enum(appStores), address: webAddress })).max(4),
  reuse: z.strictObject({ terms: z.string().max(2000), licenceAddress: webAddress.nullable(), addressOnCopy: z.boolean().optional() }),
  colophon: z.string().max(2000),
  follow: z.strictObject({ network: z.enum(networks), text: z.string().max(300), address: webAddress }).nullable(),
  feeds: z.enum(feedTexts),
  policies: z.partialRecord(z.enum(policies), webAddress),
  contact: contactSchema,
  navigation: navigationSchema,
};

export const editionSettingsSchema: z.ZodType<EditionSettings> = z.strictObject({
  ...editionSettingsShape,
  contact: contactSchema.optional(),
  navigation: navigationSchema.optional(),
});

/** Settings of an edition about which nobody has decided anything yet. */
export const plainEditionSettings: WholeEditionSettings = {
  tagline: '',
  socialLinks: [],
  appLinks: [],
  reuse: { terms: '', licenceAddress: null },
  colophon: '',
  follow: null,
  feeds: 'excerpt',
  policies: {},
  contact: { email: '', telephone: '', address: '' },
  navigation: plainNavigation,
};

/** Second parts of addresses that belong to the program: no section and no article bears them. */
export const reservedSlugs: readonly string[] = ['people', 'search', 'topics', 'archive', 'offline', 'most-read'];

/** First parts of an address that belong to the program, so no edition may bear them. */
export const reservedPrefixes = [
  'api',
  'studio',
  'media',
  'assets',
  'health',
  'views',
  'campaigns',
  'cards',
  'sitemap',
  'robots',
  'favicon',
  'preview',
  'metrics',
  'oembed',
] as const;

/** Prefix of an edition in addresses: `en`, `az-cyrl`. */
export const editionPrefixSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,19}$/)
  .refine((prefix) => !(reservedPrefixes as readonly string[]).includes(prefix), 'prefix belongs to the program');
