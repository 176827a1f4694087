import { isSafeAddress } from '@coranto/contract/prose/address';
import { playerOf, playerSites } from '@coranto/contract/prose/players';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { completeAddress } from './complete-address.ts';
import { useEdited } from './edited.ts';

type Props = { onClose: () => void; onInsert: (attrs: { address: string; title: string | null }) => void };

/** Asks for something on another site. */
export function EmbedPanel({ onClose, onInsert }: Props) {
  const words = useWords();
  const { language, direction } = useEdited();
  const [problem, setProblem] = useState<string | null>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    const address = completeAddress(String(typed.get('address')));
    if (!/^https?:/.test(address) || !isSafeAddress(address)) setProblem(words.embed.unsafe);
    else if (playerOf(address) === null) setProblem(words.writing.embedOffer.refused(playerSites.join(', ')));
    else onInsert({ address, title: String(typed.get('title')).trim() || null });
  };

  return (
    <Panel title={words.embed.title} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }} noValidate>
        <TextField
          label={words.embed.address}
          name="address"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          problem={problem}
          onChange={() => setProblem(null)}
        />
        <TextField label={words.embed.name} hint={words.embed.hint} name="title" maxLength={500} lang={language} dir={direction} />
        <PanelActions>
          <Button type="submit" weight="main">
            {words.embed.insert}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
