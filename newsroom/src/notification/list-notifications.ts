import type { NotificationKind } from '@coranto/contract/notification';
import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

export type NotificationLine = {
  seq: number;
  kind: NotificationKind;
  recordKind: string;
  recordId: string | null;
  details: Record<string, unknown>;
  causedByName: string | null;
  createdAt: Date;
  readAt: Date | null;
};

/** A place in the list: go on after it. */
export type NotificationPlace = { isRead: boolean; seq: number };

/** What a person was told, unread first, the newest first. `unread` counts to a hundred at most. */
export async function listNotifications(
  newsroom: Newsroom,
  person: Person,
  question: { count: number; after: NotificationPlace | null },
): Promise<{ lines: NotificationLine[]; unread: number }> {
  const rows = newsroom.database.read;
  const isRead = sql<boolean>`(notification.read_at is not null)`;
  let query = rows
    .selectFrom('notification')
    .leftJoin('person as cause', 'cause.id', 'notification.caused_by')
    .select([
      'notification.seq',
      'notification.kind',
      'notification.record_kind as recordKind',
      'notification.record_id as recordId',
      'notification.details',
      'cause.name as causedByName',
      'notification.created_at as createdAt',
      'notification.read_at as readAt',
    ])
    .where('notification.person_id', '=', person.id)
    .where('notification.in_studio', '=', true)
    .orderBy(isRead)
    .orderBy('notification.seq', 'desc')
    .limit(question.count);
  if (question.after !== null) {
    const { isRead: wasRead, seq } = question.after;
    query = query.where(sql<boolean>`(${isRead}, -notification.seq) > (${wasRead}::boolean, ${-seq}::bigint)`);
  }
  const unread = await sql<{ unread: number }>`
    select count(*)::int as unread from (
      select 1 from notification where person_id = ${person.id} and in_studio and read_at is null limit 100) counted`.execute(rows);
  return { lines: await query.execute(), unread: unread.rows[0]?.unread ?? 0 };
}
