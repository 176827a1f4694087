import { listKnownLanguages } from '@coranto/contract/languages';
import type { Editor } from '@tiptap/core';
import type { FormEvent } from 'react';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';

/** Says in which language the chosen words stand. */
export function LanguagePanel({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const tag = String(new FormData(event.currentTarget).get('tag'));
    onClose();
    const chain = editor.chain().focus().extendMarkRange('language').unsetMark('language');
    if (tag === '') chain.run();
    else chain.setMark('language', { tag }).run();
  };
  return (
    <Panel title={words.editor.foreign} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <LanguageChoice name="tag" chosen={String(editor.getAttributes('language').tag ?? '')} />
        <PanelActions>
          <Button type="submit" weight="main">
            {words.app.save}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}

/** Chooses a language, or that of the article. */
export function LanguageChoice({ name, chosen }: { name: string; chosen: string }) {
  const words = useWords();
  return (
    <Choice label={words.speaker.language} name={name} defaultValue={chosen}>
      <option value="">{words.speaker.ownLanguage}</option>
      {listKnownLanguages().map(({ tag, ownName }) => (
        <option key={tag} value={tag} lang={tag}>
          {ownName}
        </option>
      ))}
    </Choice>
  );
}
