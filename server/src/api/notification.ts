import { listNotificationsCall, markNotificationsReadCall } from '@coranto/contract/api/notification';
import { invalid } from '@coranto/contract/refusal';
import { listNotifications, markNotificationsRead } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const onePage = 20;

/** Answers what the person was told. */
export function answerNotificationCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listNotificationsCall, async (person, { cursor }) => {
    const after = cursor === undefined ? null : parseCursor(cursor);
    const { lines, unread } = await listNotifications(newsroom, person, { count: onePage + 1, after });
    const page = lines.slice(0, onePage);
    const last = page.at(-1);
    return {
      notifications: page.map(({ causedByName, createdAt, readAt, ...line }) => ({
        ...line,
        causedBy: causedByName,
        at: createdAt.toISOString(),
        isRead: readAt !== null,
      })),
      unread,
      nextCursor: lines.length > onePage && last ? `${last.readAt === null ? 'new' : 'read'}~${last.seq}` : null,
    };
  });

  answerCall(api, options, markNotificationsReadCall, async (person, command) => {
    await markNotificationsRead(newsroom, person, command);
    return {};
  });
}

function parseCursor(cursor: string): { isRead: boolean; seq: number } {
  const found = /^(new|read)~(\d{1,15})$/.exec(cursor);
  if (!found) throw invalid('no cursor of this list', 'cursor');
  return { isRead: found[1] === 'read', seq: Number(found[2]) };
}
