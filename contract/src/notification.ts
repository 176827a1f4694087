import { z } from 'zod';

/** Why somebody is told of something. */
export const notificationKinds = ['mention', 'assignment', 'due', 'failed', 'handed-over', 'published'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** When a mail tells of something: at once, once a day with all the rest, or never. */
export const mailWishes = ['now', 'digest', 'none'] as const;
export type MailWish = (typeof mailWishes)[number];

const wishSchema = z.strictObject({ studio: z.boolean(), mail: z.enum(mailWishes) });
/** A time of day, on the clock of the person's own zone. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What a person wants to be told, and how. What is not said is as `defaultWishes` has it. */
export const noticeSettingsSchema = z.strictObject({
  kinds: z.partialRecord(z.enum(notificationKinds), wishSchema).optional(),
  /** The hour of the daily mail. */
  digestHour: z.int().min(0).max(23).optional(),
  /** No mail between these times; what comes then waits. `null`: mail at any time. */
  quiet: z.strictObject({ from: clockTime, until: clockTime }).nullable().optional(),
});
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;

/** What everybody is told who has said nothing else. */
export const defaultWishes: Readonly<Record<NotificationKind, { studio: boolean; mail: MailWish }>> = {
  mention: { studio: true, mail: 'now' },
  assignment: { studio: true, mail: 'now' },
  due: { studio: true, mail: 'now' },
  failed: { studio: true, mail: 'now' },
  'handed-over': { studio: true, mail: 'now' },
  published: { studio: true, mail: 'none' },
};

/** The hour of the daily mail where a person names none. */
export const defaultDigestHour = 8;

/** How a person wants to be told of one kind. */
export function wishFor(settings: NoticeSettings, kind: NotificationKind): { studio: boolean; mail: MailWish } {
  return settings.kinds?.[kind] ?? defaultWishes[kind];
}

/** Minutes since midnight on a zone's clock. */
export function minutesOfDay(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return read('hour') * 60 + read('minute');
}

/** The earliest instant from `now` on at which a mail may be sent: quiet hours are waited out, across midnight too. */
export function afterQuietHours(now: Date, settings: NoticeSettings, timeZone: string): Date {
  const { quiet } = settings;
  if (!quiet || quiet.from === quiet.until) return now;
  const [from, until] = [minutesIn(quiet.from), minutesIn(quiet.until)];
  const minute = minutesOfDay(now, timeZone);
  const isQuiet = from < until ? minute >= from && minute < until : minute >= from || minute < until;
  if (!isQuiet) return now;
  return new Date(now.getTime() + ((until - minute + 1440) % 1440) * 60_000);
}

function minutesIn(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** What a mail is about. */
export const mailKinds = ['invitation', 'new-password', 'notification', 'digest'] as const;
export type MailKind = (typeof mailKinds)[number];
