import { claimMail, gatherDigests, markMailFailed, markMailSent, type Newsroom } from '@coranto/newsroom';
import { type Mailer, MailRefused } from '../mail/open-mailer.ts';
import { writeLetter } from '../mail/write-letter.ts';

const everyMs = 5_000;
const digestsEveryMs = 60_000;

/**
 * Sends what waits in the outbox, in the order in which it was written.
 *
 * NOTE: SMTP knows no transaction. A program that is killed after the other side took a mail and before that was noted sends it again, with the
 * same `Message-ID`; nothing else is ever sent twice.
 */
export function keepMailing(newsroom: Newsroom, { mailer, origin }: { mailer: Mailer; origin: string }): { close(): Promise<void> } {
  let isClosing = false;
  let digestsAt = 0;
  const work = async () => {
    if (Date.now() - digestsAt > digestsEveryMs) {
      digestsAt = Date.now();
      await gatherDigests(newsroom);
    }
    while (!isClosing && (await sendNextMail(newsroom, { mailer, origin })));
  };
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;
  const beat = () => {
    if (isWaiting) return;
    isWaiting = true;
    running = work()
      .catch((error) => newsroom.log.warn({ error: String(error) }, 'Mail could not be looked through; again in a moment'))
      .finally(() => {
        isWaiting = false;
      });
  };
  beat();
  const timer = setInterval(beat, everyMs);
  timer.unref();
  return {
    async close() {
      isClosing = true;
      clearInterval(timer);
      await running;
      mailer.close();
    },
  };
}

/** Sends one mail that waits; says whether there was one. */
export async function sendNextMail(newsroom: Newsroom, { mailer, origin }: { mailer: Mailer; origin: string }): Promise<boolean> {
  const mail = await claimMail(newsroom);
  if (mail === null) return false;
  try {
    const letter = await writeLetter(newsroom, origin, mail);
    if (letter !== null) await mailer.send(letter);
    await markMailSent(newsroom, mail);
  } catch (error) {
    if (!(error instanceof MailRefused)) throw error;
    newsroom.log.warn({ mail: mail.seq, kind: mail.kind, reason: error.message }, 'A mail was not taken');
    await markMailFailed(newsroom, { seq: mail.seq, attempts: mail.attempts, reason: error.message, isForGood: error.isForGood });
  }
  return true;
}
