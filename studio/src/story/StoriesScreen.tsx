import { may } from '@coranto/contract/person';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { BulkBar } from './BulkBar.tsx';
import { NewStoryPanel } from './NewStoryPanel.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import styles from './Stories.module.css';
import { StoryFilters } from './StoryFilters.tsx';
import { StoryRows } from './StoryRows.tsx';
import { useChoosing } from './use-choosing.ts';
import { useStories } from './use-stories.ts';

/** Lists and finds stories with their articles, or the articles one by one. */
export function StoriesScreen() {
  const words = useWords();
  const person = usePerson();
  const search = useSearch({ from: '/articles' });
  const [isBeginning, setIsBeginning] = useState(false);
  const { found, editions, lines } = useStories(search);
  const choosing = useChoosing(lines, search);
  const edition = editions.find(({ prefix }) => prefix === search.edition);
  const mayBegin = editions.some(({ editionId }) => may(person, 'create-story', editionId));

  return (
    <Screen
      title={words.stories.title}
      actions={
        mayBegin ? (
          <Button weight="main" onClick={() => setIsBeginning(true)}>
            {words.list.begin}
          </Button>
        ) : null
      }
    >
      <SavedSearches search={search} />
      <StoryFilters editions={editions} search={search} />
      <ProblemNotice error={found.error} />
      <p role="status" className={styles.count}>
        {found.data && !found.hasNextPage ? words.stories.found(lines.length) : ''}
      </p>
      {found.data && lines.length === 0 ? (
        <div className={styles.nothing}>
          <p>{words.list.nothing}</p>
          <p>{words.list.nothingHint}</p>
        </div>
      ) : (
        <StoryRows lines={lines} editions={editions} choosing={choosing} isBusy={found.isFetching} />
      )}
      {found.hasNextPage ? (
        <div className={styles.more}>
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.app.more}
          </Button>
        </div>
      ) : null}
      <BulkBar lines={lines} editions={editions} choosing={choosing} />
      {isBeginning ? <NewStoryPanel editions={editions} suggested={edition} onClose={() => setIsBeginning(false)} /> : null}
    </Screen>
  );
}
