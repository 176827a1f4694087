import { type Plan, saveCoverageCall } from '@coranto/contract/api/plan';
import { type CoverageHead, coverageMedia, coverageStates } from '@coranto/contract/planning';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { CampaignPictureField as PictureField } from '../campaign/CampaignPictureField.tsx';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { TimeField } from '../story/TimeField.tsx';
import { instantToWallTime, wallTimeToInstant } from '../story/wall-time.ts';
import { useSpeaking } from '../words/use-words.ts';
import { ExternalChoice } from './ExternalChoice.tsx';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';

type Coverage = Plan['coverages'][number];

const fresh: CoverageHead = {
  medium: 'picture',
  what: '',
  state: 'idea',
  dueAt: null,
  note: '',
  contributorId: null,
  pictureId: null,
  articleId: null,
};

/** Adds a coverage, or changes one. */
export function CoverageForm({ storyId, coverage, onDone }: { storyId: string; coverage: Coverage | null; onDone: () => void }) {
  const { words, language } = useSpeaking();
  const refresh = useRefreshPlans();
  const save = useAct(saveCoverageCall);
  const [coverageId] = useState(() => coverage?.coverageId ?? crypto.randomUUID());
  const [timeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [head, setHead] = useState<CoverageHead>(() => coverage ?? fresh);
  const [wall, setWall] = useState(() => (coverage?.dueAt ? instantToWallTime(coverage.dueAt, timeZone) : ''));
  const set = (part: Partial<CoverageHead>) => setHead({ ...head, ...part });
  const { medium, what, state, note, contributorId, pictureId, articleId } = head;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dueAt = wallTimeToInstant(wall, timeZone)?.instant ?? null;
    save.mutate(
      { storyId, coverageId, version: coverage?.version ?? null, medium, what, state, dueAt, note, contributorId, pictureId, articleId },
      { onSuccess: () => onDone(), onSettled: () => refresh() },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <Choice
          label={words.planning.medium}
          value={medium}
          onChange={(event) => set({ medium: coverageMedia.find((each) => each === event.target.value) ?? 'text' })}
        >
          {coverageMedia.map((each) => (
            <option key={each} value={each}>
              {words.planning.media[each]}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.planning.coverageState}
          value={state}
          onChange={(event) => set({ state: coverageStates.find((each) => each === event.target.value) ?? 'idea' })}
        >
          {coverageStates.map((each) => (
            <option key={each} value={each}>
              {words.planning.coverageStates[each]}
            </option>
          ))}
        </Choice>
      </div>
      <TextField
        label={words.planning.what}
        hint={words.planning.whatHint}
        value={what}
        maxLength={500}
        onChange={(event) => set({ what: event.target.value })}
      />
      <TimeField label={words.planning.due} timeZone={timeZone} wall={wall} onChange={setWall} />
      <TextArea
        label={words.planning.note}
        hint={words.planning.noteHint}
        value={note}
        maxLength={5000}
        onChange={(event) => set({ note: event.target.value })}
      />
      <ExternalChoice contributorId={contributorId} language={language} onChange={(next) => set({ contributorId: next })} />
      {medium === 'text' ? null : (
        <fieldset className={styles.group}>
          <legend>{words.planning.deliveredPicture}</legend>
          <PictureField
            pictureId={pictureId}
            language={language}
            onChange={(next) => set({ pictureId: next, ...(next === null ? {} : { state: 'delivered' }) })}
          />
        </fieldset>
      )}
      {save.error?.problem.code === 'Conflict' ? (
        <div role="alert">
          <Notice mood="warn">{words.failures.Conflict}</Notice>
        </div>
      ) : (
        <ProblemNotice error={save.error} />
      )}
      <div className={styles.actions}>
        <Button type="submit" weight="main" disabled={save.isPending}>
          {words.app.save}
        </Button>
        <Button weight="quiet" onClick={onDone}>
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}
