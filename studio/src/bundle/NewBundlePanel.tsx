import { saveBundleCall } from '@coranto/contract/api/bundle';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { useBundleRefresh } from './use-bundle.ts';

/** Names a new bundle, and opens it. */
export function NewBundlePanel({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const refresh = useBundleRefresh();
  const save = useAct(saveBundleCall);
  // Made once: whoever presses twice makes one.
  const [bundleId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  return (
    <Panel title={words.bundles.begin} isOpen onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            { bundleId, name, articleIds: [] },
            {
              onSuccess: async () => {
                await refresh();
                await navigate({ to: '/bundles/$bundleId', params: { bundleId } });
              },
            },
          );
        }}
      >
        <TextField
          label={words.bundles.name}
          hint={words.bundles.nameHint}
          value={name}
          required
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
        <ProblemNotice error={save.error} />
        <PanelActions>
          <Button type="submit" weight="main" disabled={save.isPending}>
            {words.bundles.begin}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
