import type { SavedSearch } from '@coranto/contract/api/saved-search';
import type { CallFailure } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './SavedSearches.module.css';

type ManageProps = {
  searches: readonly SavedSearch[];
  error: CallFailure | null;
  onClose: () => void;
  onChange: (search: SavedSearch, name: string, sharing: SavedSearch['sharing']) => void;
  onRemove: (search: SavedSearch) => void;
  onOrder: (searchIds: string[]) => void;
  onStart: (searchId: string | null) => void;
};

/** Names, sharing and order of one's own searches, and with which the list opens. */
export function ManageSearches({ searches, error, onClose, onChange, onRemove, onOrder, onStart }: ManageProps) {
  const words = useWords();
  const own = searches.filter(({ isOwn }) => isOwn);
  const ids = own.map(({ searchId }) => searchId);
  const moveUp = (at: number) => {
    const [above, here] = [ids[at - 1], ids[at]];
    if (above !== undefined && here !== undefined) onOrder(ids.toSpliced(at - 1, 2, here, above));
  };
  return (
    <Panel title={words.savedSearches.title} isOpen onClose={onClose}>
      <Choice
        label={words.savedSearches.start}
        value={searches.find(({ isStart }) => isStart)?.searchId ?? ''}
        onChange={({ target: { value } }) => onStart(value === '' ? null : value)}
      >
        <option value="">{words.list.any}</option>
        {searches.map(({ searchId, name }) => (
          <option key={searchId} value={searchId}>
            {name}
          </option>
        ))}
      </Choice>
      <ul className={styles.own}>
        {own.map((search, at) => (
          <li key={search.searchId} className={styles.one}>
            <TextField
              label={words.savedSearches.name}
              defaultValue={search.name}
              maxLength={100}
              onBlur={({ target: { value } }) => {
                if (value.trim() !== '' && value.trim() !== search.name) onChange(search, value, search.sharing);
              }}
            />
            <Choice
              label={words.savedSearches.sharing}
              value={search.sharing.with}
              onChange={({ target: { value } }) => onChange(search, search.name, { with: value === 'everybody' ? 'everybody' : 'nobody' })}
            >
              <option value="nobody">{words.savedSearches.onlyMe}</option>
              <option value="everybody">{words.savedSearches.everybody}</option>
            </Choice>
            <p className={styles.acts}>
              <Button weight="quiet" disabled={at === 0} onClick={() => moveUp(at)}>
                {words.savedSearches.moveUp}
              </Button>
              <Button weight="quiet" onClick={() => onRemove(search)}>
                {words.savedSearches.remove}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <ProblemNotice error={error} />
    </Panel>
  );
}
