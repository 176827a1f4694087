import { bundleStates, listBundlesCall } from '@coranto/contract/api/bundle';
import { may } from '@coranto/contract/person';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { BundleRow } from './BundleRow.tsx';
import styles from './Bundles.module.css';
import { NewBundlePanel } from './NewBundlePanel.tsx';

/** Lists bundles: what goes out together, and what went out. */
export function BundlesScreen() {
  const words = useWords();
  const person = usePerson();
  const editions = useEditions();
  const navigate = useNavigate();
  const { state } = useSearch({ from: '/bundles' });
  const [isBeginning, setIsBeginning] = useState(false);
  const question = state === undefined ? {} : { state };
  const found = useInfiniteQuery({
    queryKey: [listBundlesCall.name, question],
    queryFn: ({ pageParam }) => callApi(listBundlesCall, pageParam === null ? question : { ...question, cursor: pageParam }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
  });
  const bundles = found.data?.pages.flatMap((page) => page.bundles) ?? [];
  const mayBegin = editions.some(({ editionId }) => may(person, 'publish-article', editionId));
  const begin = (
    <Button weight="main" onClick={() => setIsBeginning(true)}>
      {words.bundles.begin}
    </Button>
  );
  return (
    <Screen title={words.bundles.title} actions={mayBegin ? begin : null}>
      <p className={styles.hint}>{words.bundles.hint}</p>
      <search className={styles.filters}>
        <Choice
          label={words.list.state}
          value={state ?? ''}
          onChange={(event) => {
            const chosen = bundleStates.find((each) => each === event.target.value);
            void navigate({ to: '/bundles', search: chosen === undefined ? {} : { state: chosen }, replace: true });
          }}
        >
          <option value="">{words.list.any}</option>
          {bundleStates.map((each) => (
            <option key={each} value={each}>
              {words.bundles.states[each]}
            </option>
          ))}
        </Choice>
      </search>
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : bundles.length === 0 ? words.bundles.none : ''}
      </p>
      <ul className={styles.list}>
        {bundles.map((bundle) => (
          <BundleRow key={bundle.bundleId} bundle={bundle} editions={editions} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.app.more}
        </Button>
      ) : null}
      {isBeginning ? <NewBundlePanel onClose={() => setIsBeginning(false)} /> : null}
    </Screen>
  );
}
