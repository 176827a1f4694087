import { z } from 'zod';
import { mastheadSettingsSchema } from '../masthead.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';

/** What machines are told of the newspaper as a whole, and when somebody last said that it is right. */
export const readMastheadCall = defineCall({
  name: 'readMasthead',
  method: 'GET',
  path: '/api/masthead',
  input: noInput,
  output: z.object({ name: z.string(), settings: mastheadSettingsSchema, savedAt: instantSchema.nullable() }),
});

/** Changes it; the settings come whole. */
export const changeMastheadCall = defineCall({
  name: 'changeMasthead',
  method: 'PUT',
  path: '/api/masthead',
  input: z.strictObject({ settings: mastheadSettingsSchema }),
  output: nothing,
});
