import type { PlanHead } from '@coranto/contract/planning';

const fields = ['slugline', 'kind', 'idea', 'urgency', 'plannedFor', 'eventId', 'deskId'] as const satisfies readonly (keyof PlanHead)[];
export type HeadField = (typeof fields)[number];

/** What a person changed laid upon what stands now, and the fields in which somebody else decided otherwise meanwhile. */
export type Rebased = { head: PlanHead; disputed: HeadField[] };

/** Lays one person's changes on a plan that another changed meanwhile: what only one of them touched is kept from both. */
export function rebaseHead({ seen, mine, now }: Record<'seen' | 'mine' | 'now', PlanHead>): Rebased {
  const isChanged = (field: HeadField, by: PlanHead) => JSON.stringify(by[field]) !== JSON.stringify(seen[field]);
  const own = fields.filter((field) => isChanged(field, mine));
  const head = Object.fromEntries(fields.map((field) => [field, own.includes(field) ? mine[field] : now[field]])) as PlanHead; // all its fields
  const disputed = own.filter((field) => isChanged(field, now) && JSON.stringify(mine[field]) !== JSON.stringify(now[field]));
  return { head, disputed };
}

/** The head alone of what holds more. */
export function headOf({ slugline, kind, idea, urgency, plannedFor, eventId, deskId }: PlanHead): PlanHead {
  return { slugline, kind, idea, urgency, plannedFor, eventId, deskId };
}
