import type { EditionLine } from '@coranto/contract/api/edition';
import { createStoryCall, listArticlesCall, listStoriesCall } from '@coranto/contract/api/story';
import { storyKinds } from '@coranto/contract/article';
import { may } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { emptyContent } from './empty-content.ts';

/** Begins a story in one edition, and opens its article. */
export function NewStoryPanel({
  editions,
  suggested,
  onClose,
}: {
  editions: EditionLine[];
  suggested: EditionLine | undefined;
  onClose: () => void;
}) {
  const words = useWords();
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const create = useAct(createStoryCall);
  // Made once: whoever presses twice begins one story.
  const [ids] = useState(() => ({ storyId: crypto.randomUUID(), articleId: crypto.randomUUID(), revisionId: crypto.randomUUID() }));
  const writable = editions.filter(({ editionId }) => may(person, 'create-story', editionId));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const kind = storyKinds.find((each) => each === typed.get('kind')) ?? 'news';
    create.mutate(
      { ...ids, kind, editionId: String(typed.get('edition')), slugline: String(typed.get('slugline')), content: emptyContent },
      {
        onSuccess: ({ articleId }) => {
          void client.invalidateQueries({ queryKey: [listArticlesCall.name] });
          void client.invalidateQueries({ queryKey: [listStoriesCall.name] });
          void navigate({ to: '/articles/$articleId', params: { articleId } });
        },
      },
    );
  };

  return (
    <Panel title={words.begin.title} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <Choice label={words.list.edition} name="edition" defaultValue={suggested?.editionId}>
          {writable.map(({ editionId, name, prefix, language }) => (
            <option key={editionId} value={editionId} lang={language}>
              {`${name} (${prefix})`}
            </option>
          ))}
        </Choice>
        <Choice label={words.begin.kind} name="kind">
          {storyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Choice>
        <TextField label={words.begin.slugline} hint={words.begin.sluglineHint} name="slugline" maxLength={200} />
        <ProblemNotice error={create.error} />
        <PanelActions>
          <Button type="submit" weight="main" disabled={create.isPending || writable.length === 0}>
            {words.begin.begin}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
