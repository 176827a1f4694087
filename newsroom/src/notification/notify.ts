import { afterQuietHours, type NotificationKind, wishFor } from '@coranto/contract/notification';
import { type Acting, readNow } from '../logbook/logbook.ts';

/** What is told, and to whom. */
export type Notice = {
  personIds: readonly string[];
  kind: NotificationKind;
  /** The record that it leads to: `article`, `story`, `assignment`, `comment` … */
  recordKind: string;
  recordId: string | null;
  /** What the sentence says beside the names: `title` (headline or slugline), `articleId` where the record stands in an article, `dueAt`, `reason`. */
  details?: Record<string, unknown>;
  /** Told with the same key before, a person is not told again. */
  key?: string;
};

/**
 * Tells people of something, within the transaction of the command that did it: what was undone is told to nobody. Nobody is told of what
 * they did themselves, nor who may no longer sign in. Mail goes into the outbox in the same transaction.
 */
export async function notify({ tx, person }: Pick<Acting, 'tx' | 'person'>, notice: Notice): Promise<void> {
  const wanted = [...new Set(notice.personIds)].filter((id) => id !== person?.id);
  if (wanted.length === 0) return;
  const active = await tx
    .selectFrom('person')
    .select(['id', 'notice_settings as settings', 'time_zone as timeZone'])
    .where('id', 'in', wanted)
    .where('deactivated_at', 'is', null)
    .execute();
  const now = await readNow(tx);
  for (const { id, settings, timeZone } of active) {
    const wish = wishFor(settings, notice.kind);
    if (!wish.studio && wish.mail === 'none') continue;
    const told = await tx
      .insertInto('notification')
      .values({
        person_id: id,
        kind: notice.kind,
        record_kind: notice.recordKind,
        record_id: notice.recordId,
        details: JSON.stringify(notice.details ?? {}),
        caused_by: person?.id ?? null,
        key: notice.key ?? null,
        in_studio: wish.studio,
        by_mail: wish.mail,
      })
      .onConflict((conflict) => conflict.columns(['person_id', 'key']).doNothing())
      .returning('seq')
      .executeTakeFirst();
    if (told === undefined || wish.mail !== 'now') continue;
    const sendAfter = afterQuietHours(now, settings, timeZone);
    await tx
      .insertInto('mail')
      .values({
        key: `notification:${told.seq}`,
        person_id: id,
        kind: 'notification',
        details: JSON.stringify({ seqs: [told.seq] }),
        send_after: sendAfter,
      })
      .execute();
  }
}
