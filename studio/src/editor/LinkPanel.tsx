import { isSafeAddress } from '@coranto/contract/prose/address';
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { completeAddress } from './complete-address.ts';

/** Sets where the chosen words lead. An address that could run script is refused. */
export function LinkPanel({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords();
  const earlier = String(editor.getAttributes('link').address ?? '');
  const [isRefused, setIsRefused] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const address = completeAddress(String(new FormData(event.currentTarget).get('address')));
    if (!isSafeAddress(address)) {
      setIsRefused(true);
      return;
    }
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').setMark('link', { address }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
  };

  return (
    <Panel title={words.link.title} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }} noValidate>
        <TextField
          label={words.link.address}
          name="address"
          defaultValue={earlier}
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          problem={isRefused ? words.link.unsafe : null}
          onChange={() => setIsRefused(false)}
        />
        <PanelActions>
          {earlier === '' ? null : <Button onClick={remove}>{words.link.remove}</Button>}
          <Button type="submit" weight="main">
            {words.link.set}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
