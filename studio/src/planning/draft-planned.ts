import type { Exactness, PlannedFor } from '@coranto/contract/planning';
import { instantToWallTime, wallTimeToInstant } from '../story/wall-time.ts';
import { startOfWeek } from './calendar-dates.ts';

/** When a story is planned for, as a form holds it: what its fields show, on the clocks of a zone. */
export type DraftPlanned = { exactness: 'none' | Exactness; wall: string; timeZone: string };

/** What the fields show for what is planned; for nothing, the zone of this computer. */
export function plannedToDraft(planned: PlannedFor | null): DraftPlanned {
  if (planned === null) return { exactness: 'none', wall: '', timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { at, exactness, timeZone } = planned;
  return { exactness, timeZone, wall: fitWall(instantToWallTime(at, timeZone), exactness) };
}

/** Other fields for the same day. */
export function changeExactness(draft: DraftPlanned, exactness: DraftPlanned['exactness']): DraftPlanned {
  return { ...draft, exactness, wall: exactness === 'none' || draft.wall === '' ? draft.wall : fitWall(draft.wall, exactness) };
}

/** What the fields mean; `null` for no day, `'lacking'` where one is still to be filled in. */
export function draftToPlanned({ exactness, wall, timeZone }: DraftPlanned, firstDay: number): PlannedFor | null | 'lacking' {
  if (exactness === 'none') return null;
  const day = wall.length === 7 ? `${wall}-01` : wall.slice(0, 10);
  const time = exactness === 'time' ? wall : `${exactness === 'week' && day !== '' ? startOfWeek(day, firstDay) : day}T00:00`;
  const read = wallTimeToInstant(time, timeZone);
  return read === null ? 'lacking' : { at: read.instant, exactness, timeZone };
}

/** `2026-03-01T09:00` as the fields for a time, a day or a month take it. */
function fitWall(wall: string, exactness: Exactness): string {
  const day = wall.length === 7 ? `${wall}-01` : wall.slice(0, 10);
  if (exactness === 'month') return day.slice(0, 7);
  if (exactness !== 'time') return day;
  return wall.length > 10 ? wall : `${day}T12:00`;
}
