import { z } from 'zod';
import { defineCall, noInput, nothing } from './call.ts';

/** A team that owns stories. */
export const deskSchema = z.object({ deskId: z.uuid(), name: z.string(), editionId: z.uuid().nullable() });
export type DeskLine = z.infer<typeof deskSchema>;

/** Lists the desks, in the newsroom's order. */
export const listDesksCall = defineCall({
  name: 'listDesks',
  method: 'GET',
  path: '/api/desks',
  input: noInput,
  output: z.object({ desks: z.array(deskSchema) }),
});

/** Makes a desk, or changes one. The id is the caller's, so sending twice makes one. */
export const saveDeskCall = defineCall({
  name: 'saveDesk',
  method: 'PUT',
  path: '/api/desks/:deskId',
  input: z.strictObject({
    deskId: z.uuid(),
    name: z.string().trim().min(1).max(100),
    editionId: z.uuid().nullable(),
    position: z.int().min(0).max(1000),
  }),
  output: nothing,
});

/** Takes a desk away; its stories go to another, or to none. */
export const removeDeskCall = defineCall({
  name: 'removeDesk',
  method: 'DELETE',
  path: '/api/desks/:deskId',
  input: z.strictObject({ deskId: z.uuid(), storiesTo: z.uuid().nullable() }),
  output: nothing,
});

/** Gives the story of an article to a desk, or to none. */
export const moveToDeskCall = defineCall({
  name: 'moveToDesk',
  method: 'PUT',
  path: '/api/articles/:articleId/desk',
  input: z.strictObject({ articleId: z.uuid(), deskId: z.uuid().nullable() }),
  output: nothing,
});
