import { listArticlesCall } from '@coranto/contract/api/story';
import { may } from '@coranto/contract/person';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { ArticleFilters } from './ArticleFilters.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import styles from './ArticlesScreen.module.css';
import { NewStoryPanel } from './NewStoryPanel.tsx';

/** Lists and finds articles. */
export function ArticlesScreen() {
  const words = useWords();
  const person = usePerson();
  const editions = useEditions();
  const search = useSearch({ from: '/articles' });
  const [isBeginning, setIsBeginning] = useState(false);

  const edition = editions.find(({ prefix }) => prefix === search.edition);
  const section = edition?.sections.find(({ slug }) => slug === search.section);
  const question = {
    ...(search.state === undefined ? {} : { state: search.state }),
    ...(search.text === undefined ? {} : { text: search.text }),
    ...(edition === undefined ? {} : { editionId: edition.editionId }),
    ...(section === undefined ? {} : { sectionId: section.sectionId }),
  };
  const isKnown = search.edition === undefined || editions.length > 0;
  const found = useInfiniteQuery({
    queryKey: [listArticlesCall.name, question],
    queryFn: ({ pageParam }) => callApi(listArticlesCall, pageParam === null ? question : { ...question, cursor: pageParam }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (earlier) => earlier,
    enabled: isKnown,
  });
  const articles = found.data?.pages.flatMap((page) => page.articles) ?? [];
  const mayBegin = editions.some(({ editionId }) => may(person, 'create-story', editionId));

  return (
    <Screen
      title={words.list.title}
      actions={
        mayBegin ? (
          <Button weight="main" onClick={() => setIsBeginning(true)}>
            {words.list.begin}
          </Button>
        ) : null
      }
    >
      <ArticleFilters editions={editions} search={search} />
      <ProblemNotice error={found.error instanceof Error && 'problem' in found.error ? (found.error as never) : null} />
      <p role="status" className={styles.count}>
        {found.data && !found.hasNextPage ? words.list.found(articles.length) : ''}
      </p>
      {found.data && articles.length === 0 ? (
        <div className={styles.nothing}>
          <p>{words.list.nothing}</p>
          <p>{words.list.nothingHint}</p>
        </div>
      ) : (
        <ul className={styles.list} aria-busy={found.isFetching}>
          {articles.map((article) => (
            <ArticleRow
              key={article.articleId}
              article={article}
              edition={editions.find(({ editionId }) => editionId === article.editionId)}
            />
          ))}
        </ul>
      )}
      {found.hasNextPage ? (
        <div className={styles.more}>
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.app.more}
          </Button>
        </div>
      ) : null}
      {isBeginning ? <NewStoryPanel editions={editions} suggested={edition} onClose={() => setIsBeginning(false)} /> : null}
    </Screen>
  );
}
