import { z } from 'zod';
import { defineCall, instantSchema } from './call.ts';

/** What readers were told about an article besides its text, or that it is theirs to read again. */
export const noticeKinds = ['correction', 'withdrawal', 'restoration'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const day = z.iso.date();

const noticeSchema = z.object({
  publicationId: z.uuid(),
  articleId: z.uuid(),
  editionId: z.uuid(),
  headline: z.string(),
  kind: z.enum(noticeKinds),
  note: z.string(),
  at: instantSchema,
  decidedBy: z.string().nullable(),
  address: z.string(),
  leadsTo: z.string().nullable(),
  isCurrent: z.boolean(),
  changes: z.array(z.object({ before: z.string(), after: z.string() })),
});
export type NoticeLine = z.infer<typeof noticeSchema>;

/** Lists corrections and withdrawals, the last first. Days are those of UTC, both included. */
export const listNoticesCall = defineCall({
  name: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  input: z.strictObject({
    kind: z.enum(noticeKinds).optional(),
    editionId: z.uuid().optional(),
    personId: z.uuid().optional(),
    from: day.optional(),
    until: day.optional(),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({ notices: z.array(noticeSchema), nextCursor: z.string().nullable() }),
});
