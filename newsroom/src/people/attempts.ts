import { Refusal } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { type Newsroom, readNow } from '../logbook/logbook.ts';

type Attempt = { email: string; network: string };

/** Failures that cost nothing yet: for one account from one network, and for one network whatever the account. */
const freeFailures = { account: 5, network: 30 };
const firstBlockMs = 10 * 60_000;
const longestBlockMs = 24 * 3_600_000;
/** After so long without a failure the count begins anew. */
const forgottenAfterMs = 24 * 3_600_000;

/**
 * Refuses a sign-in while earlier failures still count. An account is blocked for the network that guessed, never for all the world:
 * a stranger cannot lock its owner out.
 *
 * @throws {TooManyAttempts}
 * @source promise 15: 5 wrong tries, then 10 minutes, growing to 24 hours
 */
export async function requireNotBlocked(newsroom: Newsroom, attempt: Attempt): Promise<void> {
  const now = await readNow(newsroom.database.read);
  const rows = await newsroom.database.read
    .selectFrom('sign_in_attempt')
    .select('blocked_until')
    .where(
      'subject',
      'in',
      subjectsOf(attempt).map((each) => each.subject),
    )
    .execute();
  const until = Math.max(0, ...rows.map((row) => row.blocked_until?.getTime() ?? 0));
  if (until > now.getTime()) throw new Refusal({ code: 'TooManyAttempts', retryAfterSeconds: Math.ceil((until - now.getTime()) / 1000) });
}

/** Counts a wrong password; each failure beyond the free ones doubles the wait. */
export async function noteFailure(newsroom: Newsroom, attempt: Attempt): Promise<void> {
  await newsroom.database.write(async (tx) => {
    const now = await readNow(tx);
    for (const { subject, free } of subjectsOf(attempt)) {
      await tx
        .insertInto('sign_in_attempt')
        .values({ subject, failures: 0, last_failed_at: now, blocked_until: null })
        .onConflict((conflict) => conflict.column('subject').doNothing())
        .execute();
      const row = await tx.selectFrom('sign_in_attempt').selectAll().where('subject', '=', subject).forUpdate().executeTakeFirstOrThrow();
      const isOld = now.getTime() - row.last_failed_at.getTime() > forgottenAfterMs;
      const failures = (isOld ? 0 : row.failures) + 1;
      const blockMs = failures < free ? 0 : Math.min(longestBlockMs, firstBlockMs * 2 ** (failures - free));
      const blockedUntil = blockMs === 0 ? null : new Date(now.getTime() + blockMs);
      await tx
        .updateTable('sign_in_attempt')
        .set({ failures, last_failed_at: now, blocked_until: blockedUntil })
        .where('subject', '=', subject)
        .execute();
    }
  });
}

/** Forgets the failures of an account from a network, after the right password came. */
export async function clearAttempts(tx: Writing, attempt: Attempt): Promise<void> {
  const [account] = subjectsOf(attempt);
  if (account) await tx.deleteFrom('sign_in_attempt').where('subject', '=', account.subject).execute();
}

function subjectsOf({ email, network }: Attempt): { subject: string; free: number }[] {
  return [
    { subject: `account:${email.slice(0, 320)}@${network}`, free: freeFailures.account },
    { subject: `network:${network}`, free: freeFailures.network },
  ];
}
