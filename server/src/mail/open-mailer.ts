import nodemailer from 'nodemailer';

/** One mail as it goes out. */
export type Letter = {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
};

/** The other side would not have it; `isForGood`: not later either. */
export class MailRefused extends Error {
  override name = 'MailRefused';
  readonly isForGood: boolean;
  constructor(message: string, isForGood: boolean, options: ErrorOptions) {
    super(message, options);
    this.isForGood = isForGood;
  }
}

/** Sends mail. */
export type Mailer = { send(letter: Letter): Promise<void>; close(): void };

const waitMs = 30_000;

/** Opens a way to an SMTP server. The address may bear name and password; neither is ever said in a log or an error. */
export function openMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail({ from, ...letter });
      } catch (error) {
        throw toRefused(error);
      }
    },
    close: () => transport.close(),
  };
}

/** What the other side said, without what we said to it. */
function toRefused(error: unknown): MailRefused {
  const { responseCode, code } = error as { responseCode?: number; code?: string }; // nodemailer's own errors; anything else lacks both
  const status = typeof responseCode === 'number' ? responseCode : null;
  const isForGood = status !== null && status >= 500 && status < 600 && code !== 'EAUTH';
  return new MailRefused(`${code ?? 'failed'}${status === null ? '' : ` ${status}`}`, isForGood, { cause: error });
}
