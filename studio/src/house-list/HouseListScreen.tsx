import { type HouseTermLine, listHouseTermsCall } from '@coranto/contract/api/house-list';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import type { HouseListSearch } from '../app/router.tsx';
import { CheckSettings } from '../checks/CheckSettings.tsx';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './HouseList.module.css';
import { HouseListFilters } from './HouseListFilters.tsx';
import { HouseTable } from './HouseTable.tsx';
import { HouseTermForm } from './HouseTermForm.tsx';
import { TermsAsTable } from './TermsAsTable.tsx';

type Page = { terms: HouseTermLine[]; nextCursor: string | null; found: number; mayChange: boolean };

/** Names and terms as the house writes them, in every language of its editions. */
export function HouseListScreen() {
  const words = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ from: '/house-list' });
  const languages = [...new Set(useEditions().map(({ language }) => language))];
  const [edited, setEdited] = useState<HouseTermLine | 'new' | null>(null);
  const [isTableOpen, setIsTableOpen] = useState(false);
  const query = useInfiniteQuery<Page, CallFailure, { pages: Page[] }, unknown[], string | null>({
    queryKey: [listHouseTermsCall.name, search],
    queryFn: ({ pageParam }) => callApi(listHouseTermsCall, { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages ?? [];
  const mayChange = pages[0]?.mayChange ?? false;
  const refresh = () => client.invalidateQueries({ queryKey: [listHouseTermsCall.name] });
  const choose = (wished: HouseListSearch) => void navigate({ to: '/house-list', search: wished, replace: true });
  const close = () => setEdited(null);

  return (
    <Screen
      title={words.houseList.title}
      actions={
        <>
          <Button weight="quiet" onClick={() => setIsTableOpen(true)}>
            {words.houseList.table}
          </Button>
          {mayChange ? (
            <Button weight="main" onClick={() => setEdited('new')}>
              {words.houseList.add}
            </Button>
          ) : null}
        </>
      }
    >
      <p className={styles.hint}>{words.houseList.hint}</p>
      <HouseListFilters search={search} languages={languages} onChoose={choose} />
      <ProblemNotice error={query.error} />
      <p role="status" className={styles.soft}>
        {pages[0] === undefined ? words.app.loading : pages[0].found === 0 ? words.houseList.none : words.houseList.found(pages[0].found)}
      </p>
      <HouseTable terms={pages.flatMap(({ terms }) => terms)} languages={languages} mayChange={mayChange} onChange={setEdited} />
      {query.hasNextPage ? (
        <Button onClick={() => void query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {words.houseList.more}
        </Button>
      ) : null}
      <CheckSettings />
      {edited === null ? null : (
        <Panel title={edited === 'new' ? words.houseList.add : words.houseList.change} isOpen onClose={close} size="side">
          <HouseTermForm
            term={edited === 'new' ? null : edited}
            languages={languages}
            onDone={() => {
              close();
              void refresh();
            }}
          />
        </Panel>
      )}
      {isTableOpen ? (
        <Panel title={words.houseList.table} isOpen onClose={() => setIsTableOpen(false)} size="middle">
          <TermsAsTable mayChange={mayChange} onRead={() => void refresh()} />
        </Panel>
      ) : null}
    </Screen>
  );
}
