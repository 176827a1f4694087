import { z } from 'zod';
import { houseSpellingSchema, houseTermSchema, termKinds } from '../house-list/house-term.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';

const termId = z.uuid();
const kind = z.enum(termKinds);
const language = z.string().max(35);

/** A term of the house list with who changed it last. */
export const houseTermLineSchema = z.object({
  termId,
  kind,
  note: z.string(),
  contributorId: z.uuid().nullable(),
  spellings: z.array(houseSpellingSchema),
  changedAt: instantSchema,
  changedBy: z.string().nullable(),
});
export type HouseTermLine = z.infer<typeof houseTermLineSchema>;

/** Lists terms in alphabetical order; `lacking` asks for those that are not spelt in a language yet. */
export const listHouseTermsCall = defineCall({
  name: 'listHouseTerms',
  method: 'GET',
  path: '/api/house-list',
  input: z.strictObject({
    text: z.string().max(200).optional(),
    kind: kind.optional(),
    lacking: language.optional(),
    cursor: z.string().max(500).optional(),
  }),
  output: z.object({ terms: z.array(houseTermLineSchema), nextCursor: z.string().nullable(), found: z.int(), mayChange: z.boolean() }),
});

/** Puts a term on the list, or changes it. The id is the caller's, so sending twice makes one. */
export const saveHouseTermCall = defineCall({
  name: 'saveHouseTerm',
  method: 'PUT',
  path: '/api/house-list/:termId',
  input: z.strictObject({ termId, term: houseTermSchema }),
  output: nothing,
});

/** Takes a term off the list. */
export const removeHouseTermCall = defineCall({
  name: 'removeHouseTerm',
  method: 'DELETE',
  path: '/api/house-list/:termId',
  input: z.strictObject({ termId }),
  output: nothing,
});

/** Names of people that begin so, as the house spells them in a language. */
export const suggestHouseNamesCall = defineCall({
  name: 'suggestHouseNames',
  method: 'GET',
  path: '/api/house-names',
  input: z.strictObject({ text: z.string().min(1).max(200), language }),
  output: z.object({ names: z.array(z.string()) }),
});

/** The whole list as a table for spreadsheets. */
export const exportHouseListCall = defineCall({
  name: 'exportHouseList',
  method: 'GET',
  path: '/api/house-list-table',
  input: noInput,
  output: z.object({ csv: z.string() }),
});

/** What may be wrong with a line of a table. */
export const csvProblems = [
  'open-quotes',
  'no-columns',
  'kind',
  'language',
  'no-spelling',
  'language-twice',
  'right-and-forbidden',
  'shape',
  'too-many',
] as const;

/** Reads a table into the list: all of it, or nothing where any line is wrong. */
export const importHouseListCall = defineCall({
  name: 'importHouseList',
  method: 'POST',
  path: '/api/house-list-table',
  input: z.strictObject({ csv: z.string().max(1_000_000) }),
  output: z.object({
    added: z.int(),
    changed: z.int(),
    problems: z.array(z.object({ line: z.int(), problem: z.enum(csvProblems), value: z.string() })),
  }),
});
