import { type ContributorLine, createContributorCall, listContributorsCall } from '@coranto/contract/api/people';
import type { Speaker } from '@coranto/contract/prose/prose';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { ContributorChoice } from '../people/ContributorChoice.tsx';
import { namedIn, useContributorsNamed } from '../people/use-contributors.ts';
import { useWords } from '../words/use-words.ts';
import { useEdited } from './edited.ts';
import { LanguageChoice } from './LanguagePanel.tsx';

/** Who says words, and in which language where it is not the article's. */
export type Spoken = { speaker: Speaker | null; language: string | null };

type Props = { spoken: Spoken; onClose: () => void; onSet: (spoken: Spoken) => void };

/** Asks who says something: a contributor that is known, or a name and a role as they are to be printed. */
export function SpeakerPanel({ spoken, onClose, onSet }: Props) {
  const words = useWords();
  const { language, direction } = useEdited();
  const [speaker, setSpeaker] = useState({
    contributorId: spoken.speaker?.contributorId ?? null,
    name: spoken.speaker?.name ?? '',
    role: spoken.speaker?.role ?? '',
  });
  const setting = { lang: language, dir: direction };
  const client = useQueryClient();
  const create = useAct(createContributorCall);
  const namesakes = useContributorsNamed(speaker.name.trim());
  const earlierName = spoken.speaker?.name;

  const choose = (contributor: ContributorLine) => {
    const { name, title } = namedIn(contributor, language);
    setSpeaker({ contributorId: contributor.contributorId, name, role: title });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const said = String(new FormData(event.currentTarget).get('language')) || null;
    const named = { name: speaker.name.trim(), role: speaker.role.trim() || null };
    const set = (contributorId: string | null) => onSet({ speaker: { contributorId, ...named }, language: said });
    const known = speaker.contributorId ?? namesakes.find((each) => namedIn(each, language).name === named.name)?.contributorId ?? null;
    if (known !== null || named.name === earlierName) {
      set(known);
      return;
    }
    const made = { contributorId: crypto.randomUUID(), kind: 'person' as const, language, name: named.name, title: named.role ?? '' };
    create.mutate(made, {
      onSuccess: ({ contributorId }) => {
        void client.invalidateQueries({ queryKey: [listContributorsCall.name] });
        set(contributorId);
      },
      // Whoever may not add names prints this one all the same.
      onError: () => set(null),
    });
  };

  return (
    <Panel title={words.speaker.title} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <ContributorChoice label={words.speaker.find} language={language} onChoose={choose} />
        <TextField
          label={words.speaker.name}
          hint={words.writing.speakerMade}
          value={speaker.name}
          required
          maxLength={200}
          onChange={(event) => setSpeaker({ ...speaker, contributorId: null, name: event.target.value })}
          {...setting}
        />
        <TextField
          label={words.speaker.role}
          value={speaker.role}
          maxLength={300}
          onChange={(event) => setSpeaker({ ...speaker, role: event.target.value })}
          {...setting}
        />
        <LanguageChoice name="language" chosen={spoken.language ?? ''} />
        <PanelActions>
          <Button onClick={() => onSet({ speaker: null, language: spoken.language })}>{words.speaker.without}</Button>
          <Button type="submit" weight="main">
            {words.speaker.set}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
