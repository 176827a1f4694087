import { z } from 'zod';
import { notificationKinds } from '../notification.ts';
import { defineCall, instantSchema, nothing } from './call.ts';

/** What a person was told. */
export const notificationSchema = z.object({
  seq: z.int(),
  kind: z.enum(notificationKinds),
  recordKind: z.string(),
  recordId: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  causedBy: z.string().nullable(),
  at: instantSchema,
  isRead: z.boolean(),
});
export type NotificationLine = z.infer<typeof notificationSchema>;

/** Lists what the person was told, unread first. `unread` counts to a hundred. */
export const listNotificationsCall = defineCall({
  name: 'listNotifications',
  method: 'GET',
  path: '/api/notifications',
  input: z.strictObject({ cursor: z.string().max(40).optional() }),
  output: z.object({ notifications: z.array(notificationSchema), unread: z.int(), nextCursor: z.string().nullable() }),
});

/** Marks some as read, or all up to one. */
export const markNotificationsReadCall = defineCall({
  name: 'markNotificationsRead',
  method: 'POST',
  path: '/api/notifications/read',
  input: z.union([z.strictObject({ seqs: z.array(z.int()).max(200) }), z.strictObject({ upTo: z.int() })]),
  output: nothing,
});
