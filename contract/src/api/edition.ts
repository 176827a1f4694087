import { z } from 'zod';
import { editionSettingsSchema } from '../edition.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';

/** A named part of an edition. */
export const sectionSchema = z.object({
  sectionId: z.uuid(),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  /** The section that it is a part of. */
  parentId: z.uuid().nullable(),
  /** The same word for the same section in every edition. */
  counterpart: z.string().nullable(),
});

/** An edition with its sections, in the order readers see them. */
export const editionSchema = z.object({
  editionId: z.uuid(),
  prefix: z.string(),
  language: z.string(),
  name: z.string(),
  timeZone: z.string(),
  /** Since when nothing new can come out in it. */
  retiredAt: instantSchema.nullable(),
  sections: z.array(sectionSchema),
});
export type EditionLine = z.infer<typeof editionSchema>;

/** Lists the editions in which the person has a role. */
export const listEditionsCall = defineCall({
  name: 'listEditions',
  method: 'GET',
  path: '/api/editions',
  input: noInput,
  output: z.object({ editions: z.array(editionSchema) }),
});

/** Adds an edition, perhaps with its first sections; `like` names one whose links, licence and feeds it takes over. */
export const createEditionCall = defineCall({
  name: 'createEdition',
  method: 'POST',
  path: '/api/editions',
  input: z.strictObject({
    editionId: z.uuid(),
    prefix: z.string().max(100),
    language: z.string().max(35),
    name: z.string().trim().max(200),
    timeZone: z.string().max(100),
    like: z.uuid().nullable().default(null),
    sections: z
      .array(
        z.strictObject({
          sectionId: z.uuid(),
          name: z.string().trim().max(200),
          description: z.string().trim().max(1000),
          sameAs: z.uuid().nullable(),
        }),
      )
      .max(40)
      .default([]),
  }),
  output: z.object({ editionId: z.uuid() }),
});

/** How an edition is set: its name, its zone, and what surrounds its articles. */
export const readEditionCall = defineCall({
  name: 'readEdition',
  method: 'GET',
  path: '/api/editions/:editionId/settings',
  input: z.strictObject({ editionId: z.uuid() }),
  output: z.object({ name: z.string(), timeZone: z.string(), settings: editionSettingsSchema }),
});

/** Changes how an edition is set; the settings come whole. Its prefix and language stay, since addresses and texts stand on them. */
export const changeEditionCall = defineCall({
  name: 'changeEdition',
  method: 'PUT',
  path: '/api/editions/:editionId/settings',
  input: z.strictObject({
    editionId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    timeZone: z.string().max(100),
    settings: editionSettingsSchema,
  }),
  output: nothing,
});

/** Adds a section to an edition. */
export const createSectionCall = defineCall({
  name: 'createSection',
  method: 'POST',
  path: '/api/editions/:editionId/sections',
  input: z.strictObject({
    editionId: z.uuid(),
    sectionId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    description: z.string().trim().max(1000),
  }),
  output: z.object({ sectionId: z.uuid() }),
});
