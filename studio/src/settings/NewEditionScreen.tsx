import { createEditionCall, listEditionsCall } from '@coranto/contract/api/edition';
import { listSettledEditionsCall } from '@coranto/contract/api/edition-settings';
import { mayEverywhere } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Waiting } from '../app/BrokenScreen.tsx';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { chosenSections, type DraftEdition, draftEdition, suggestPrefix } from './draft-edition.ts';
import { FirstSections } from './FirstSections.tsx';
import { LanguageField } from './LanguageField.tsx';
import { SettingProblem, sayRule } from './SettingProblem.tsx';
import styles from './Settings.module.css';
import { SettingsFrame } from './SettingsFrame.tsx';
import { ZoneField } from './ZoneField.tsx';

/** Adds an edition: its pages are there as soon as it is saved. */
export function NewEditionScreen() {
  const words = useWords();
  const person = usePerson();
  const editions = useEditions();
  if (!mayEverywhere(person, 'change-edition')) {
    return (
      <SettingsFrame title={words.settings.editions.add}>
        <Notice mood="calm">{words.settings.mayNot}</Notice>
      </SettingsFrame>
    );
  }
  if (editions.length === 0) return <Waiting />;
  return (
    <SettingsFrame title={words.settings.editions.add}>
      <NewEditionForm />
    </SettingsFrame>
  );
}

function NewEditionForm() {
  const words = useWords();
  const { editions: said } = words.settings;
  const client = useQueryClient();
  const navigate = useNavigate();
  const editions = useEditions();
  const create = useAct(createEditionCall);
  const [draft, setDraft] = useState(() => draftEdition(editions));
  const set = (given: Partial<DraftEdition>) => setDraft({ ...draft, ...given });
  const model = editions.find(({ editionId }) => editionId === draft.like) ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { editionId, prefix, language, name, timeZone, like } = draft;
    create.mutate(
      { editionId, prefix, language, name, timeZone, like, sections: chosenSections(draft, model) },
      {
        onSuccess: async () => {
          await Promise.all([listEditionsCall, listSettledEditionsCall].map((call) => client.invalidateQueries({ queryKey: [call.name] })));
          await navigate({ to: '/settings/editions/$prefix', params: { prefix }, search: { added: true } });
        },
      },
    );
  };
  const broken = (place: string) =>
    create.error?.problem.code === 'Invalid' && create.error.problem.place === place ? sayRule(words, create.error) : null;
  return (
    <form onSubmit={submit} className={styles.form}>
      <LanguageField
        tag={draft.language}
        problem={broken('language')}
        onChange={(language) => set({ language, ...(draft.isPrefixOwn ? {} : { prefix: suggestPrefix(language, editions) }) })}
      />
      <TextField
        label={said.name}
        hint={said.nameHint}
        problem={broken('name')}
        required
        maxLength={200}
        lang={draft.language}
        value={draft.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField
          label={said.prefix}
          hint={said.prefixHint}
          problem={broken('prefix')}
          required
          maxLength={20}
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={draft.prefix}
          onChange={(event) => set({ prefix: event.target.value, isPrefixOwn: event.target.value !== '' })}
        />
        <ZoneField zone={draft.timeZone} problem={broken('timeZone')} onChange={(timeZone) => set({ timeZone })} />
      </div>
      <Choice
        label={said.like}
        hint={said.likeHint}
        value={draft.like ?? ''}
        onChange={(event) => set({ like: event.target.value || null })}
      >
        <option value="">{said.likeNone}</option>
        {editions.map(({ editionId, name }) => (
          <option key={editionId} value={editionId}>
            {name}
          </option>
        ))}
      </Choice>
      {model === null ? null : <FirstSections model={model} draft={draft} onChange={set} />}
      <SettingProblem error={create.error} />
      <div className={styles.bar}>
        <Button type="submit" weight="main" disabled={create.isPending}>
          {said.add}
        </Button>
        <p className={styles.soft}>{said.atOnce}</p>
      </div>
    </form>
  );
}
