import type { SavedSearch } from '@coranto/contract/api/saved-search';
import type { CallFailure } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';

type PanelProps = { error: CallFailure | null; onClose: () => void; onSave: (name: string, sharing: SavedSearch['sharing']) => void };

/** Gives the question that the list answers now a name. */
export function SaveSearchPanel({ error, onClose, onSave }: PanelProps) {
  const words = useWords();
  return (
    <Panel title={words.savedSearches.keep} isOpen onClose={onClose}>
      <form
        style={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget);
          onSave(String(typed.get('name')), { with: typed.get('sharing') === 'everybody' ? 'everybody' : 'nobody' });
        }}
      >
        <TextField label={words.savedSearches.name} name="name" required maxLength={100} />
        <Choice label={words.savedSearches.sharing} name="sharing">
          <option value="nobody">{words.savedSearches.onlyMe}</option>
          <option value="everybody">{words.savedSearches.everybody}</option>
        </Choice>
        <ProblemNotice error={error} />
        <PanelActions>
          <Button type="submit" weight="main">
            {words.app.save}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
