import { listScheduleCall, scheduleSides } from '@coranto/contract/api/schedule';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { instantToWallTime } from '../story/wall-time.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Schedule.module.css';
import { ScheduleRow } from './ScheduleRow.tsx';
import { WatchNotice } from './WatchNotice.tsx';

const lookAgainMs = 10_000;

/** What is due and what went out, as a line of time, with the watchdog above it. */
export function ScheduleScreen() {
  const words = useWords();
  const instants = useInstants();
  const editions = useEditions();
  const navigate = useNavigate();
  const search = useSearch({ from: '/schedule' });
  const shown = search.show ?? 'due';
  const edition = editions.find(({ prefix }) => prefix === search.edition);
  const question = { shown, ...(edition === undefined ? {} : { editionId: edition.editionId }) };
  const found = useInfiniteQuery({
    queryKey: [listScheduleCall.name, question],
    queryFn: ({ pageParam }) => callApi(listScheduleCall, pageParam === null ? question : { ...question, cursor: pageParam }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: lookAgainMs,
    enabled: search.edition === undefined || editions.length > 0,
  });
  const lines = found.data?.pages.flatMap((page) => page.lines) ?? [];
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const days = Map.groupBy(lines, ({ at }) => instantToWallTime(at, own).slice(0, 10));
  const ask = (change: { show?: string; edition?: string }) => {
    const side = scheduleSides.find((each) => each === (change.show ?? shown));
    const prefix = change.edition ?? search.edition ?? '';
    const asked = { ...(side === undefined || side === 'due' ? {} : { show: side }), ...(prefix === '' ? {} : { edition: prefix }) };
    void navigate({ to: '/schedule', search: asked, replace: true });
  };
  return (
    <Screen title={words.schedule.title}>
      <p className={styles.hint}>{words.schedule.hint}</p>
      <WatchNotice />
      <search className={styles.filters}>
        <Choice label={words.schedule.show} value={shown} onChange={(event) => ask({ show: event.target.value })}>
          {scheduleSides.map((side) => (
            <option key={side} value={side}>
              {words.schedule.shown[side]}
            </option>
          ))}
        </Choice>
        <Choice label={words.schedule.edition} value={search.edition ?? ''} onChange={(event) => ask({ edition: event.target.value })}>
          <option value="">{words.list.any}</option>
          {editions.map(({ prefix, name, language }) => (
            <option key={prefix} value={prefix} lang={language}>
              {`${name} (${prefix})`}
            </option>
          ))}
        </Choice>
      </search>
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : lines.length > 0 ? '' : shown === 'due' ? words.schedule.dueNone : words.schedule.outNone}
      </p>
      {[...days].map(([day, its]) => (
        <section key={day} className={styles.day}>
          <h2>{instants.day(day)}</h2>
          <ul className={styles.lines}>
            {its.map((line) => (
              <ScheduleRow key={line.publicationId} line={line} edition={editions.find(({ editionId }) => editionId === line.editionId)} />
            ))}
          </ul>
        </section>
      ))}
      {found.hasNextPage ? (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.app.more}
        </Button>
      ) : null}
    </Screen>
  );
}
