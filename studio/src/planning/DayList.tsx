import { listDayCall } from '@coranto/contract/api/planning';
import { useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Calendar.module.css';
import { CalendarItem } from './CalendarItem.tsx';
import type { CalendarSearch } from './planning-search.ts';
import { usePlanFilters } from './use-plan-filters.ts';

/** One day whole, page by page. */
export function DayList({ date, timeZone, search }: { date: string; timeZone: string; search: CalendarSearch }) {
  const words = useWords();
  const filters = usePlanFilters({
    ...(search.edition === undefined ? {} : { edition: search.edition }),
    ...(search.desk === undefined ? {} : { desk: search.desk }),
    ...(search.person === undefined ? {} : { person: search.person }),
    ...(search.kind === undefined ? {} : { kind: search.kind }),
    ...(search.text === undefined ? {} : { text: search.text }),
  });
  const { from: _from, until: _until, ...narrowed } = filters ?? {};
  const question = { ...narrowed, date, timeZone };
  const found = useInfiniteQuery({
    queryKey: [listDayCall.name, question],
    queryFn: ({ pageParam }) => callApi(listDayCall, pageParam === null ? question : { ...question, cursor: pageParam }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
    enabled: filters !== null,
  });
  const entries = found.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : entries.length === 0 ? words.planning.nothingHere : ''}
      </p>
      <ul className={styles.dayList}>
        {entries.map((entry) => (
          <CalendarItem key={`${entry.kind} ${entry.recordId} ${entry.editionId} ${entry.at}`} entry={entry} timeZone={timeZone} />
        ))}
      </ul>
      {found.hasNextPage ? <Button onClick={() => void found.fetchNextPage()}>{words.app.more}</Button> : null}
    </>
  );
}
