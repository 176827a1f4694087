import { type StoryKind, storyKinds } from '@coranto/contract/article';

/** What the board is narrowed to; its address holds it. Editions are named by their prefix. */
export type PlanningSearch = {
  edition?: string;
  desk?: string;
  person?: string;
  kind?: StoryKind;
  from?: string;
  until?: string;
  text?: string;
};

export const calendarViews = ['month', 'week', 'day'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What the calendar shows; `on` is a day in it, `zone` an edition whose clocks it goes by. */
export type CalendarSearch = PlanningSearch & { view?: CalendarView; on?: string; zone?: string; event?: string };

/** Reads what the address of the board says. */
export function readPlanningSearch(search: Record<string, unknown>): PlanningSearch {
  const kind = storyKinds.find((each) => each === search.kind);
  return withoutNothing({
    edition: readText(search.edition),
    desk: readText(search.desk),
    person: readText(search.person),
    kind,
    from: readDay(search.from),
    until: readDay(search.until),
    text: readText(search.text),
  });
}

/** Reads what the address of the calendar says. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const view = calendarViews.find((each) => each === search.view);
  return withoutNothing({
    ...readPlanningSearch(search),
    view,
    on: readDay(search.on),
    zone: readText(search.zone),
    event: readText(search.event),
  });
}

/** NOTE: the router reads a text of digits as a number. */
function readText(given: unknown): string | undefined {
  const value = typeof given === 'number' ? String(given) : given;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readDay(given: unknown): string | undefined {
  const text = readText(given);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutNothing<T extends object>(given: T): Given<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given<T>; // only what is given is kept
}
