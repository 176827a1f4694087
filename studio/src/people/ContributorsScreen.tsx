import { listContributorsCall } from '@coranto/contract/api/people';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useSpeaking } from '../words/use-words.ts';
import { ContributorChoice } from './ContributorChoice.tsx';
import styles from './Staff.module.css';
import { namedIn } from './use-contributors.ts';

/** Everybody who is named in bylines: found by name in any language, added, and opened. */
export function ContributorsScreen() {
  const { words, language } = useSpeaking();
  const navigate = useNavigate();
  const editions = useEditions();
  const search = useSearch({ from: '/contributors' });
  const [text, setText] = useState(search.text ?? '');
  const found = useInfiniteQuery({
    queryKey: [listContributorsCall.name, 'all', text.trim()],
    queryFn: ({ pageParam }) =>
      callApi(listContributorsCall, {
        ...(text.trim() === '' ? {} : { text: text.trim() }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (earlier) => earlier,
  });
  const contributors = found.data?.pages.flatMap((page) => page.contributors) ?? [];
  const languages = [...new Set(editions.map((edition) => edition.language))];
  const open = (contributorId: string) => void navigate({ to: '/contributors/$contributorId', params: { contributorId } });
  return (
    <Screen title={words.contributor.all}>
      <p className={styles.hint}>{words.contributor.hint}</p>
      <div className={styles.filters}>
        <TextField
          label={words.contributor.find}
          type="search"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            void navigate({ to: '/contributors', search: event.target.value === '' ? {} : { text: event.target.value }, replace: true });
          }}
        />
        <ContributorChoice label={words.contributor.addOne} language={language} onChoose={({ contributorId }) => open(contributorId)} />
      </div>
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : contributors.length === 0 ? words.contributor.none : ''}
      </p>
      <ul className={styles.list}>
        {contributors.map((contributor) => {
          const said = namedIn(contributor, language);
          const missing = languages.filter((each) => !contributor.words.some((own) => own.language === each));
          return (
            <li key={contributor.contributorId} className={styles.line}>
              <div className={styles.top}>
                <Link to="/contributors/$contributorId" params={{ contributorId: contributor.contributorId }}>
                  <bdi>{said.name}</bdi>
                </Link>
                <bdi className={styles.soft}>{said.title}</bdi>
                {missing.length === 0 ? null : <span className={styles.mark}>{words.contributor.missing(missing.join(', '))}</span>}
              </div>
            </li>
          );
        })}
      </ul>
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{words.app.more}</Button>
        </div>
      ) : null}
    </Screen>
  );
}
