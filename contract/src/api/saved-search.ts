import { z } from 'zod';
import { defineCall, noInput, nothing } from './call.ts';

/** Who sees a saved search besides its owner. */
const sharingSchema = z.discriminatedUnion('with', [
  z.strictObject({ with: z.literal('nobody') }),
  z.strictObject({ with: z.literal('desk'), deskId: z.uuid() }),
  z.strictObject({ with: z.literal('everybody') }),
]);

/** What the address of the list asks for, by its keys. */
const questionSchema = z.record(z.string().max(20), z.string().max(200));

const savedSearchSchema = z.object({
  searchId: z.uuid(),
  name: z.string(),
  question: questionSchema,
  sharing: sharingSchema,
  isOwn: z.boolean(),
  ownerName: z.string(),
  isStart: z.boolean(),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

/** Lists the person's own searches in their order, then those that are shared with them. */
export const listSavedSearchesCall = defineCall({
  name: 'listSavedSearches',
  method: 'GET',
  path: '/api/saved-searches',
  input: noInput,
  output: z.object({ searches: z.array(savedSearchSchema) }),
});

/** Keeps a question to the list under a name, or names it anew. */
export const saveSearchCall = defineCall({
  name: 'saveSearch',
  method: 'PUT',
  path: '/api/saved-searches/:searchId',
  input: z.strictObject({ searchId: z.uuid(), name: z.string().trim().min(1).max(100), question: questionSchema, sharing: sharingSchema }),
  output: nothing,
});

/** Forgets one of the person's own searches. */
export const removeSearchCall = defineCall({
  name: 'removeSearch',
  method: 'DELETE',
  path: '/api/saved-searches/:searchId',
  input: z.strictObject({ searchId: z.uuid() }),
  output: nothing,
});

/** Puts the person's own searches in an order. */
export const orderSearchesCall = defineCall({
  name: 'orderSearches',
  method: 'POST',
  path: '/api/saved-searches/order',
  input: z.strictObject({ searchIds: z.array(z.uuid()).max(100) }),
  output: nothing,
});

/** Chooses the search with which the person's list opens; `null` for none. */
export const chooseStartCall = defineCall({
  name: 'chooseStart',
  method: 'POST',
  path: '/api/saved-searches/start',
  input: z.strictObject({ searchId: z.uuid().nullable() }),
  output: nothing,
});
