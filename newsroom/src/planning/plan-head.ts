import { type PlanHead, planHeadSchema } from '@coranto/contract/planning';
import { invalid } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { requireDesk } from '../desk/desk.ts';

/** Takes what is decided about a story from outside. @throws {Invalid} */
export function parsePlanHead(given: PlanHead): PlanHead {
  const { slugline, kind, idea, urgency, plannedFor, eventId, deskId } = given;
  const parsed = planHeadSchema.safeParse({
    slugline: slugline.normalize('NFC'),
    kind,
    idea: idea.normalize('NFC').replaceAll('\u0000', ''),
    urgency,
    plannedFor,
    eventId,
    deskId,
  });
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues[0]?.message ?? 'out of shape', parsed.error.issues[0]?.path.join('.') ?? null);
}

/** The columns of a story that hold it. @throws {Invalid} an event or a zone that is not there */
export async function planHeadToColumns(tx: Writing, { slugline, kind, idea, urgency, plannedFor, eventId, deskId }: PlanHead) {
  if (plannedFor) requireTimeZone(plannedFor.timeZone);
  if (eventId !== null) {
    const event = await tx.selectFrom('event').select('id').where('id', '=', eventId).executeTakeFirst();
    if (!event) throw invalid('no such event', 'eventId');
  }
  if (deskId !== null) await requireDesk(tx, { deskId, editionId: null });
  return {
    slugline,
    kind,
    idea,
    urgency,
    planned_for: plannedFor?.at ?? null,
    planned_exactness: plannedFor?.exactness ?? null,
    planned_zone: plannedFor?.timeZone ?? null,
    event_id: eventId,
    desk_id: deskId,
  };
}

/** @throws {Invalid} where there is no such zone */
export function requireTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch (cause) {
    throw Object.assign(invalid(`no time zone ${timeZone}`, 'timeZone'), { cause });
  }
}
