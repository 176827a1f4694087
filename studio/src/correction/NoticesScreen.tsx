import { listNoticesCall } from '@coranto/contract/api/correction';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { NoticeFilters } from './NoticeFilters.tsx';
import { NoticeRow } from './NoticeRow.tsx';
import styles from './Notices.module.css';

/** Lists corrections and withdrawals, each with its note, what changed, and where it is. */
export function NoticesScreen() {
  const words = useWords();
  const person = usePerson();
  const editions = useEditions();
  const search = useSearch({ from: '/corrections' });
  const edition = editions.find(({ prefix }) => prefix === search.edition);
  const question = {
    ...(search.kind === undefined ? {} : { kind: search.kind }),
    ...(edition === undefined ? {} : { editionId: edition.editionId }),
    ...(search.mine === true ? { personId: person.id } : {}),
    ...(search.from === undefined ? {} : { from: search.from }),
    ...(search.until === undefined ? {} : { until: search.until }),
  };
  const found = useInfiniteQuery({
    queryKey: [listNoticesCall.name, question],
    queryFn: ({ pageParam }) => callApi(listNoticesCall, pageParam === null ? question : { ...question, cursor: pageParam }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (earlier) => earlier,
    enabled: search.edition === undefined || editions.length > 0,
  });
  const notices = found.data?.pages.flatMap((page) => page.notices) ?? [];
  return (
    <Screen title={words.corrections.title}>
      <p className={styles.hint}>{words.corrections.hint}</p>
      <NoticeFilters search={search} editions={editions} />
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : notices.length === 0 ? words.corrections.none : ''}
      </p>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <NoticeRow
            key={notice.publicationId}
            notice={notice}
            edition={editions.find(({ editionId }) => editionId === notice.editionId)}
          />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.app.more}
        </Button>
      ) : null}
    </Screen>
  );
}
