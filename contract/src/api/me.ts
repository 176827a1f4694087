import { z } from 'zod';
import { noticeSettingsSchema } from '../notification.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';
import { shortestPassword } from './session.ts';

/** Changes what is a person's own: name, time zone, and the language of the studio. */
export const changeOwnSettingsCall = defineCall({
  name: 'changeOwnSettings',
  method: 'PUT',
  path: '/api/me',
  input: z.strictObject({
    language: z.string().max(35).optional(),
    name: z.string().trim().min(1).max(200).optional(),
    timeZone: z.string().max(100).optional(),
  }),
  output: nothing,
});

/** Sets a new password; every session of the person ends. */
export const changeOwnPasswordCall = defineCall({
  name: 'changeOwnPassword',
  method: 'PUT',
  path: '/api/me/password',
  input: z.strictObject({ current: z.string().max(200), password: z.string().min(shortestPassword).max(200) }),
  output: nothing,
});

/** Where the person is signed in. */
export const listSessionsCall = defineCall({
  name: 'listSessions',
  method: 'GET',
  path: '/api/me/sessions',
  input: noInput,
  output: z.object({
    sessions: z.array(
      z.object({
        sessionId: z.string(),
        network: z.string(),
        device: z.string(),
        createdAt: instantSchema,
        lastSeenAt: instantSchema,
        isThis: z.boolean(),
      }),
    ),
  }),
});

/** Ends one session of the person. */
export const endSessionCall = defineCall({
  name: 'endSession',
  method: 'DELETE',
  path: '/api/me/sessions/:sessionId',
  input: z.strictObject({ sessionId: z.string().max(64) }),
  output: nothing,
});

/** How the person wants to be told, and the zone of their clock. */
export const readNoticesCall = defineCall({
  name: 'readNotices',
  method: 'GET',
  path: '/api/me/notices',
  input: noInput,
  output: z.object({ settings: noticeSettingsSchema, timeZone: z.string(), hasMail: z.boolean() }),
});

/** Sets how the person wants to be told. */
export const changeNoticesCall = defineCall({
  name: 'changeNotices',
  method: 'PUT',
  path: '/api/me/notices',
  input: z.strictObject({ settings: noticeSettingsSchema }),
  output: nothing,
});
