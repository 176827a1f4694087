import { noticeKinds } from '@coranto/contract/api/correction';

/** What the list of corrections and withdrawals is asked for; its address holds it. */
export type NoticesSearch = { kind?: (typeof noticeKinds)[number]; edition?: string; mine?: boolean; from?: string; until?: string };

/** Reads what an address asks for; what makes no sense is left out. */
export function readNoticesSearch(search: Record<string, unknown>): NoticesSearch {
  const kind = noticeKinds.find((each) => each === search.kind);
  const day = (given: unknown) => (typeof given === 'string' && /^\d{4}-\d\d-\d\d$/.test(given) ? given : undefined);
  const [from, until] = [day(search.from), day(search.until)];
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(typeof search.edition === 'string' && search.edition !== '' ? { edition: search.edition } : {}),
    ...(search.mine === true ? { mine: true } : {}),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}
