import type { MailKind, NotificationKind } from '@coranto/contract/notification';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** A mail that is to be sent now, with whom it goes to. */
export type WaitingMail = {
  seq: number;
  key: string;
  kind: MailKind;
  details: Record<string, unknown>;
  attempts: number;
  personId: string;
  name: string;
  email: string;
  language: string;
  timeZone: string;
};

/** While one program sends a mail, no other takes it; one that was killed gives it back after this time. */
const claimMs = 2 * 60_000;
/** Pauses between attempts, in minutes; after the last one the mail is given up. */
const pauses = [1, 2, 5, 15, 60, 180, 360, 720];
/** Mail that is older helps nobody: it says what happened long ago. */
const longestWaitMs = 3 * 86_400_000;

/** Takes the mail that is to be sent next, in the order in which it was written, or `null`. */
export async function claimMail(newsroom: Newsroom): Promise<WaitingMail | null> {
  return newsroom.database.write(async (tx) => {
    await sql`
      update mail set given_up_at = newsroom_now(), last_error = 'too old'
      where sent_at is null and given_up_at is null and created_at < newsroom_now() - make_interval(secs => ${longestWaitMs / 1000})`.execute(
      tx,
    );
    const { rows } = await sql<WaitingMail>`
      with next as (
        select seq from mail
        where sent_at is null and given_up_at is null and send_after <= newsroom_now()
          and (claimed_until is null or claimed_until < newsroom_now())
        order by seq limit 1 for update skip locked)
      update mail set attempts = mail.attempts + 1, claimed_until = newsroom_now() + make_interval(secs => ${claimMs / 1000})
      from next, person
      where mail.seq = next.seq and person.id = mail.person_id
      returning mail.seq, mail.key, mail.kind, mail.details, mail.attempts, person.id as "personId", person.name, person.email,
        person.language, person.time_zone as "timeZone"`.execute(tx);
    return rows[0] ?? null;
  });
}

/** Marks a mail as sent, or as needless: what it was to tell is not there any more. */
export async function markMailSent(newsroom: Newsroom, { seq }: { seq: number }): Promise<void> {
  await newsroom.database.write((tx) =>
    tx
      .updateTable('mail')
      .set({ sent_at: sql<Date>`newsroom_now()`, claimed_until: null, last_error: null })
      .where('seq', '=', seq)
      .execute(),
  );
}

/** Keeps a mail for later, a while longer with each failure, or gives it up. `isForGood`: the other side will never take it. */
export async function markMailFailed(
  newsroom: Newsroom,
  failure: { seq: number; attempts: number; reason: string; isForGood: boolean },
): Promise<void> {
  const pause = failure.isForGood ? undefined : pauses[failure.attempts - 1];
  await newsroom.database.write((tx) =>
    tx
      .updateTable('mail')
      .set({
        last_error: failure.reason.slice(0, 300),
        claimed_until: null,
        ...(pause === undefined
          ? { given_up_at: sql<Date>`newsroom_now()` }
          : { send_after: sql<Date>`newsroom_now() + make_interval(mins => ${pause})` }),
      })
      .where('seq', '=', failure.seq)
      .execute(),
  );
}

/** One thing that a mail tells of. */
export type ToldByMail = {
  kind: NotificationKind;
  recordKind: string;
  recordId: string | null;
  details: Record<string, unknown>;
  causedByName: string | null;
  createdAt: Date;
};

/** What the notifications say that a mail tells of. */
export async function listToldByMail(newsroom: Newsroom, { seqs }: { seqs: readonly number[] }): Promise<ToldByMail[]> {
  if (seqs.length === 0) return [];
  return newsroom.database.read
    .selectFrom('notification')
    .leftJoin('person as cause', 'cause.id', 'notification.caused_by')
    .select([
      'notification.kind',
      'notification.record_kind as recordKind',
      'notification.record_id as recordId',
      'notification.details',
      'cause.name as causedByName',
      'notification.created_at as createdAt',
    ])
    .where('notification.seq', 'in', [...seqs])
    .orderBy('notification.seq')
    .execute();
}

/** Mail that was given up or waits after a failure, the newest first. */
export async function listFailedMail(
  newsroom: Newsroom,
): Promise<{ seq: number; kind: MailKind; email: string; attempts: number; reason: string; isGivenUp: boolean; createdAt: Date }[]> {
  const rows = await newsroom.database.read
    .selectFrom('mail')
    .innerJoin('person', 'person.id', 'mail.person_id')
    .select(['seq', 'kind', 'email', 'attempts', 'last_error as reason', 'given_up_at', 'mail.created_at as createdAt'])
    .where('sent_at', 'is', null)
    .where('last_error', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(50)
    .execute();
  return rows.map(({ given_up_at: givenUp, reason, ...row }) => ({ ...row, reason: reason ?? '', isGivenUp: givenUp !== null }));
}
