import { createSectionCall, type EditionLine, listEditionsCall } from '@coranto/contract/api/edition';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { settingOf } from './use-editions.ts';

type Props = { edition: EditionLine; isOpen: boolean; onClose: () => void; onMade: (sectionId: string) => void };

/** Adds a section to an edition, from where it is missed. */
export function NewSectionPanel({ edition, isOpen, onClose, onMade }: Props) {
  const words = useWords();
  const client = useQueryClient();
  const create = useAct(createSectionCall);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    create.mutate(
      {
        editionId: edition.editionId,
        sectionId: crypto.randomUUID(),
        name: String(typed.get('name')),
        description: String(typed.get('description')),
      },
      {
        onSuccess: async ({ sectionId }) => {
          await client.invalidateQueries({ queryKey: [listEditionsCall.name] });
          onMade(sectionId);
        },
      },
    );
  };

  return (
    <Panel title={words.article.newSection} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <TextField label={words.article.newSectionName} name="name" required maxLength={200} {...settingOf(edition)} />
        <TextField label={words.article.newSectionDescription} name="description" maxLength={1000} {...settingOf(edition)} />
        <ProblemNotice error={create.error} />
        <PanelActions>
          <Button type="submit" weight="main" disabled={create.isPending}>
            {words.app.save}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
