import { z } from 'zod';
import { findAdsTextProblems } from './ads-text.ts';
import { isSafeAddress } from './prose/address.ts';

/** What machines ask of the newspaper as a whole; each is answered with "not found" while nobody has said anything about it. */
export type MastheadSettings = {
  /** Where those who find a weakness can tell us: addresses of mail (`mailto:`), telephone (`tel:`) or the web (`https:`). */
  security: { contacts: string[]; policyAddress: string | null };
  /** Who may sell advertising on the site, and in its programs for telephones: the lines of `ads.txt` and `app-ads.txt`. */
  adsText: string;
  appAdsText: string;
  /** Programs of the newspaper that open its addresses: `ABCDE12345.example.sheet`, and which paths (`/en/*`). */
  appleApps: { appId: string; paths: string[] }[];
  /** The same on Android: `example.sheet`, and the fingerprints of the certificates it is signed with. */
  androidApps: { packageName: string; fingerprints: string[] }[];
  /** Crawlers that may read nothing, by the names they go by (`GPTBot`). */
  refusedRobots: string[];
};

const contact = z
  .string()
  .max(500)
  .refine((address) => /^(https|mailto|tel):/.test(address) && isSafeAddress(address), 'contact must begin with https:, mailto: or tel:');
const policy = z
  .string()
  .max(2000)
  .refine((address) => address.startsWith('https://') && isSafeAddress(address), 'address is not allowed');
const adsText = z
  .string()
  .max(100_000)
  .superRefine((text, context) => {
    const [first] = findAdsTextProblems(text);
    if (first) context.addIssue({ code: 'custom', message: `line ${first.line} ${first.problem}` });
  });
const path = z.string().regex(/^\/[\x21-\x7e]{0,500}$/, 'path must begin with a slash');

export const mastheadSettingsSchema: z.ZodType<MastheadSettings> = z.strictObject({
  security: z.strictObject({ contacts: z.array(contact).max(10), policyAddress: policy.nullable() }),
  adsText,
  appAdsText: adsText,
  appleApps: z
    .array(
      z.strictObject({
        appId: z.string().regex(/^[A-Z0-9]{10}\.[A-Za-z0-9.-]{1,155}$/, 'must be a team and a bundle: ABCDE12345.example.sheet'),
        paths: z.array(path).min(1).max(50),
      }),
    )
    .max(20),
  androidApps: z
    .array(
      z.strictObject({
        packageName: z.string().regex(/^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/, 'must be the name of a package: example.sheet'),
        fingerprints: z
          .array(z.string().regex(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/, 'must be a SHA-256 fingerprint: 14:6D:…'))
          .min(1)
          .max(10),
      }),
    )
    .max(20),
  // RFC 9309 section 2.2.1: letters, hyphens and underscores; some crawlers put figures into their names.
  refusedRobots: z.array(z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'must be the name of a crawler')).max(200),
});

/** Settings about which nobody has decided anything yet. */
export const plainMastheadSettings: MastheadSettings = {
  security: { contacts: [], policyAddress: null },
  adsText: '',
  appAdsText: '',
  appleApps: [],
  androidApps: [],
  refusedRobots: [],
};
