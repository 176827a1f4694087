import {
  chooseStartCall,
  listSavedSearchesCall,
  orderSearchesCall,
  removeSearchCall,
  type SavedSearch,
  saveSearchCall,
} from '@coranto/contract/api/saved-search';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useAct, useAnswer } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import { ManageSearches } from './ManageSearches.tsx';
import styles from './SavedSearches.module.css';
import { SaveSearchPanel } from './SaveSearchPanel.tsx';
import { readStoriesSearch, type StoriesSearch } from './stories-search.ts';

const exactly = { exact: true, includeSearch: true };

/** Questions to the list with names: one's own, and those of others that are shared. */
export function SavedSearches({ search }: { search: StoriesSearch }) {
  const words = useWords();
  const client = useQueryClient();
  const [open, setOpen] = useState<'keep' | 'manage' | null>(null);
  const searches = useAnswer(listSavedSearchesCall, {}).data?.searches ?? [];
  useStart(search, searches);
  const refresh = { onSuccess: () => client.invalidateQueries({ queryKey: [listSavedSearchesCall.name] }) };
  const save = useAct(saveSearchCall);
  const remove = useAct(removeSearchCall);
  const order = useAct(orderSearchesCall);
  const choose = useAct(chooseStartCall);
  const asked = Object.entries(search);
  const isKept = searches.some(({ question }) => isSame(question, search));
  if (searches.length === 0 && asked.length === 0) return null;
  return (
    <nav className={styles.searches} aria-label={words.savedSearches.title}>
      <Link to="/articles" search={{}} className={styles.search} activeOptions={exactly}>
        {words.list.any}
      </Link>
      {searches.map(({ searchId, name, question, isOwn, ownerName }) => (
        <Link
          key={searchId}
          to="/articles"
          search={readStoriesSearch(question)}
          className={styles.search}
          activeOptions={exactly}
          title={isOwn ? undefined : words.savedSearches.by(ownerName)}
        >
          <bdi>{name}</bdi>
        </Link>
      ))}
      {asked.length === 0 || isKept ? null : (
        <Button weight="quiet" onClick={() => setOpen('keep')}>
          {words.savedSearches.keep}
        </Button>
      )}
      {searches.some(({ isOwn }) => isOwn) ? (
        <Button weight="quiet" onClick={() => setOpen('manage')}>
          {words.savedSearches.manage}
        </Button>
      ) : null}
      {open === 'keep' ? (
        <SaveSearchPanel
          error={save.error}
          onClose={() => setOpen(null)}
          onSave={(name, sharing) =>
            save.mutate(
              { searchId: crypto.randomUUID(), name, question: search as Record<string, string>, sharing }, // every value of an address is a text
              {
                onSuccess: () => {
                  setOpen(null);
                  return refresh.onSuccess();
                },
              },
            )
          }
        />
      ) : null}
      {open === 'manage' ? (
        <ManageSearches
          searches={searches}
          error={save.error ?? remove.error ?? order.error ?? choose.error}
          onClose={() => setOpen(null)}
          onChange={({ searchId, question }, name, sharing) => save.mutate({ searchId, question, name, sharing }, refresh)}
          onRemove={({ searchId }) => remove.mutate({ searchId }, refresh)}
          onOrder={(searchIds) => order.mutate({ searchIds }, refresh)}
          onStart={(searchId) => choose.mutate({ searchId }, refresh)}
        />
      ) : null}
    </nav>
  );
}

/** A list that is opened without a question opens with the search that was chosen for it; asked for all of it later, it shows all. */
function useStart(search: StoriesSearch, searches: readonly SavedSearch[]): void {
  const navigate = useNavigate();
  const isSettled = useRef(Object.keys(search).length > 0);
  const start = searches.find(({ isStart }) => isStart);
  useEffect(() => {
    if (isSettled.current || start === undefined) return;
    isSettled.current = true;
    void navigate({ to: '/articles', search: readStoriesSearch(start.question), replace: true });
  }, [start, navigate]);
  useEffect(() => {
    if (Object.keys(search).length > 0) isSettled.current = true;
  }, [search]);
}

function isSame(question: Record<string, string>, search: StoriesSearch): boolean {
  const read = readStoriesSearch(question);
  const keys = new Set([...Object.keys(read), ...Object.keys(search)]) as Set<keyof StoriesSearch>; // keys of both
  return keys.size > 0 && [...keys].every((key) => read[key] === search[key]);
}
