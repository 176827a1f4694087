import { z } from 'zod';
import { editionSettingsShape } from '../edition.ts';
import { editionPartChangeSchema, editionParts } from '../edition-parts.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';

const { tagline, colophon, contact, socialLinks, appLinks, follow, reuse, navigation, feeds, policies } = editionSettingsShape;

/** All that is decided about an edition, in its parts; `seals` mark each as it was seen, and are handed back with a change. */
export const settledEditionSchema = z.object({
  editionId: z.uuid(),
  prefix: z.string(),
  language: z.string(),
  retiredAt: instantSchema.nullable(),
  retiredTo: z.uuid().nullable(),
  parts: z.object({
    identity: z.object({ name: z.string(), timeZone: z.string(), tagline }),
    imprint: z.object({ colophon, contact }),
    links: z.object({ socialLinks, appLinks, follow }),
    reuse: z.object({ reuse }),
    navigation: z.object({ navigation }),
    machines: z.object({ feeds, policies }),
  }),
  seals: z.record(z.enum(editionParts), z.string()),
});
export type SettledEdition = z.infer<typeof settledEditionSchema>;

/** Tells how the editions are set in which the person may change something, in their order. */
export const listSettledEditionsCall = defineCall({
  name: 'listSettledEditions',
  method: 'GET',
  path: '/api/settings/editions',
  input: noInput,
  output: z.object({
    editions: z.array(settledEditionSchema),
    /** Languages that reader pages have words of their own in. */
    wordLanguages: z.array(z.string()),
    /** Public address of the site. */
    origin: z.string(),
  }),
});

/** Changes one part of an edition. `seen` is the seal of that part; where it is another by now, nothing is changed. */
export const changeEditionPartCall = defineCall({
  name: 'changeEditionPart',
  method: 'PUT',
  path: '/api/settings/editions/:editionId',
  input: z.strictObject({ editionId: z.uuid(), change: editionPartChangeSchema, seen: z.string().max(100) }),
  output: nothing,
});

/** Puts the editions into another order. `seen` is the order in which they were. */
export const orderEditionsCall = defineCall({
  name: 'orderEditions',
  method: 'PUT',
  path: '/api/settings/editions-order',
  input: z.strictObject({ editionIds: z.array(z.uuid()).max(200), seen: z.array(z.uuid()).max(200) }),
  output: nothing,
});

/** Shows the front of an edition as it would be after a change; changes nothing. */
export const previewEditionCall = defineCall({
  name: 'previewEdition',
  method: 'POST',
  path: '/api/settings/editions/:editionId/preview',
  input: z.strictObject({ editionId: z.uuid(), change: editionPartChangeSchema }),
  output: z.object({ html: z.string() }),
});

/** Tells what is known of a language by its tag; `null` where it is no tag of BCP 47. */
export const describeLanguageCall = defineCall({
  name: 'describeLanguage',
  method: 'GET',
  path: '/api/settings/language',
  input: z.strictObject({ tag: z.string().max(35) }),
  output: z.object({
    language: z
      .object({
        tag: z.string(),
        ownName: z.string(),
        direction: z.enum(['ltr', 'rtl']),
        script: z.string(),
        /** Have reader pages words of their own in it? */
        hasWords: z.boolean(),
        /** Does search know its endings? */
        isStemmed: z.boolean(),
      })
      .nullable(),
  }),
});
