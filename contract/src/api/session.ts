import { z } from 'zod';
import { personRoles } from '../article.ts';
import { editionPrefixSchema } from '../edition.ts';
import type { Person } from '../person.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';

const email = z.email().max(254);

/** Shortest password that may be chosen, in characters. */
export const shortestPassword = 8;

const personSchema: z.ZodType<Person> = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: z.string(),
  roles: z.array(z.object({ editionId: z.uuid().nullable(), deskId: z.uuid().nullable().optional(), role: z.enum(personRoles) })),
});

/** Begins a session; the cookie of the answer carries it. */
export const signInCall = defineCall({
  name: 'signIn',
  method: 'POST',
  path: '/api/session',
  input: z.strictObject({ email: z.string().max(254), password: z.string().max(200) }),
  output: personSchema,
});

/** Ends this session. */
export const signOutCall = defineCall({ name: 'signOut', method: 'DELETE', path: '/api/session', input: noInput, output: nothing });

/** Ends every session of this person, this one included. */
export const signOutEverywhereCall = defineCall({
  name: 'signOutEverywhere',
  method: 'DELETE',
  path: '/api/sessions',
  input: noInput,
  output: nothing,
});

/** Who am I? `person` is `null` without a session; `isNew` says that nobody owns this newsroom yet. */
export const whoAmICall = defineCall({
  name: 'whoAmI',
  method: 'GET',
  path: '/api/session',
  input: noInput,
  output: z.object({ person: personSchema.nullable(), isNew: z.boolean(), now: instantSchema }),
});

/** Makes the first owner and the first edition, once; `code` is the one printed when the program started. */
export const openNewsroomCall = defineCall({
  name: 'openNewsroom',
  method: 'POST',
  path: '/api/newsroom',
  input: z.strictObject({
    code: z.string().max(100),
    masthead: z.string().trim().min(1).max(200),
    name: z.string().trim().min(1).max(200),
    email,
    password: z.string().min(shortestPassword).max(200),
    language: z.string().max(35),
    prefix: editionPrefixSchema,
    timeZone: z.string().max(100),
  }),
  output: personSchema,
});
