import { resolve } from 'node:path';
import { z } from 'zod';

/** What the engineer decides about one installation, read from the environment once. */
export type Settings = {
  port: number;
  host: string;
  /** Absolute path of the folder with database, pictures and lock. */
  dataFolder: string;
  /** A PostgreSQL server; `null`: the embedded engine. */
  databaseUrl: string | null;
  /** Public address, without a slash at the end. */
  origin: string;
  /** Fill an empty publication with the demo newsroom at the first start. */
  withDemo: boolean;
  logLevel: string;
  /** Where mail is given, and whose name it bears; `null`: no mail is sent. */
  mail: { smtpUrl: string; from: string } | null;
};

/** A setting that cannot be used; the sentence names it. Starting again does not help. */
export class WrongSettings extends Error {
  override name = 'WrongSettings';
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
  .transform(Number)
  .refine((value) => value <= 65_535, 'must be a number from 0 to 65535');
const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' });
const postgresAddress = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://');

const smtpAddress = z.string().regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://');

const environmentSchema = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1, 'must name an address of this machine').default('127.0.0.1'),
  CORANTO_DATA: z.string().min(1, 'must name a folder').default('./data'),
  DATABASE_URL: postgresAddress.optional(),
  CORANTO_URL: webAddress.optional(),
  CORANTO_DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('1'),
  CORANTO_SMTP_URL: smtpAddress.optional(),
  CORANTO_MAIL_FROM: z
    .string()
    .regex(/\S+@\S+/, 'must hold a mail address')
    .optional(),
  CORANTO_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
    .default('warn'),
});

/** Reads the settings. @throws {WrongSettings} naming every setting that cannot be used, and why */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new WrongSettings(`These settings cannot be used:\n  ${lines.join('\n  ')}`);
  }
  const values = parsed.data;
  const shownHost = ['0.0.0.0', '::'].includes(values.HOST) ? 'localhost' : values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST;
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: resolve(values.CORANTO_DATA),
    databaseUrl: values.DATABASE_URL ?? null,
    origin: (values.CORANTO_URL ?? `http://${shownHost}:${values.PORT}`).replace(/\/+$/, ''),
    withDemo: values.CORANTO_DEMO === '1',
    logLevel: values.CORANTO_LOG,
    mail:
      values.CORANTO_SMTP_URL === undefined
        ? null
        : { smtpUrl: values.CORANTO_SMTP_URL, from: values.CORANTO_MAIL_FROM ?? senderOf(values.CORANTO_URL) },
  };
}

/** Where nobody is named, mail comes from the address readers know. */
function senderOf(origin: string | undefined): string {
  return `Coranto <coranto@${origin === undefined ? 'localhost' : new URL(origin).hostname}>`;
}
