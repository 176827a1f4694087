import { type HouseTermLine, removeHouseTermCall, saveHouseTermCall } from '@coranto/contract/api/house-list';
import { type HouseTerm, termKinds } from '@coranto/contract/house-list/house-term';
import { languageOf } from '@coranto/contract/languages';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { PanelActions } from '../parts/Panel.tsx';
import spoken from '../parts/Spoken.module.css';
import { ContributorChoice } from '../people/ContributorChoice.tsx';
import { namedIn, useContributors } from '../people/use-contributors.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { type Draft, draftOf, termOf } from './draft-term.ts';
import styles from './HouseList.module.css';

type Props = { term: HouseTermLine | null; languages: string[]; onDone: () => void };

/** All that is said of one term, language by language. */
export function HouseTermForm({ term, languages, onDone }: Props) {
  const words = useWords();
  const instants = useInstants();
  const save = useAct(saveHouseTermCall);
  const remove = useAct(removeHouseTermCall);
  const [draft, setDraft] = useState<Draft>(() => draftOf(term, languages));
  const [isLacking, setIsLacking] = useState(false);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const made: HouseTerm = termOf(draft);
    setIsLacking(made.spellings.length === 0);
    if (made.spellings.length === 0) return;
    save.mutate({ termId: term?.termId ?? crypto.randomUUID(), term: made }, { onSuccess: onDone });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice
        label={words.houseList.kind}
        value={draft.kind}
        onChange={(event) => change({ kind: termKinds.find((kind) => kind === event.target.value) ?? 'term' })}
      >
        {termKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.houseList.kinds[kind]}
          </option>
        ))}
      </Choice>
      {draft.spellings.map((spelling, place) => (
        <SpellingFields
          key={spelling.language}
          spelling={spelling}
          onChange={(changed) => change({ spellings: draft.spellings.with(place, changed) })}
        />
      ))}
      <TextArea
        label={words.houseList.note}
        value={draft.note}
        maxLength={1000}
        onChange={(event) => change({ note: event.target.value })}
      />
      {draft.kind === 'person' || draft.kind === 'organisation' ? (
        <ContributorField
          language={languages[0] ?? 'en'}
          contributorId={draft.contributorId}
          onChange={(contributorId) => change({ contributorId })}
        />
      ) : null}
      {isLacking ? <Notice mood="bad">{words.houseList.lackingSpelling}</Notice> : null}
      <ProblemNotice error={save.error ?? remove.error} />
      {term ? (
        <p className={styles.soft}>{words.houseList.changed(term.changedBy ?? words.revisions.program, instants.at(term.changedAt))}</p>
      ) : null}
      <PanelActions>
        {term ? (
          <Button weight="danger" disabled={remove.isPending} onClick={() => remove.mutate({ termId: term.termId }, { onSuccess: onDone })}>
            {words.houseList.remove}
          </Button>
        ) : null}
        <Button type="submit" weight="main" disabled={save.isPending}>
          {words.app.save}
        </Button>
      </PanelActions>
    </form>
  );
}

type Spelling = Draft['spellings'][number];

function SpellingFields({ spelling, onChange }: { spelling: Spelling; onChange: (changed: Spelling) => void }) {
  const words = useWords();
  const { language } = spelling;
  const { ownName, direction } = languageOf(language);
  const setting = { lang: language, dir: direction };
  return (
    <fieldset className={styles.spelling}>
      <legend className={spoken.spoken}>{ownName}</legend>
      <TextField
        label={words.houseList.spelling(ownName)}
        value={spelling.spelling}
        maxLength={200}
        onChange={(event) => onChange({ ...spelling, spelling: event.target.value })}
        {...setting}
      />
      {spelling.spelling.trim() === '' ? null : (
        <div className={styles.pair}>
          <TextArea
            label={words.houseList.forbidden}
            hint={words.houseList.forbiddenHint}
            value={spelling.forbidden}
            onChange={(event) => onChange({ ...spelling, forbidden: event.target.value })}
            {...setting}
          />
          <TextArea
            label={words.houseList.inflected}
            hint={words.houseList.inflectedHint}
            value={spelling.inflected}
            onChange={(event) => onChange({ ...spelling, inflected: event.target.value })}
            {...setting}
          />
        </div>
      )}
    </fieldset>
  );
}

type ContributorProps = { language: string; contributorId: string | null; onChange: (id: string | null) => void };

function ContributorField({ language, contributorId, onChange }: ContributorProps) {
  const words = useWords();
  const [known] = useContributors(contributorId === null ? [] : [contributorId]);
  return (
    <fieldset className={styles.spelling}>
      <legend>{words.houseList.contributor}</legend>
      {contributorId === null ? (
        <ContributorChoice
          label={words.houseList.chooseContributor}
          language={language}
          onChoose={(chosen) => onChange(chosen.contributorId)}
        />
      ) : (
        <p className={styles.named}>
          <bdi>{known ? namedIn(known, language).name : '…'}</bdi>
          <Button weight="quiet" onClick={() => onChange(null)}>
            {words.houseList.removeContributor}
          </Button>
        </p>
      )}
    </fieldset>
  );
}
