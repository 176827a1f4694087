import { planStoryCall } from '@coranto/contract/api/plan';
import { storyKinds } from '@coranto/contract/article';
import { may } from '@coranto/contract/person';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { settingOf, useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { usePerson } from '../session/use-person.ts';
import { wallTimeToInstant } from '../story/wall-time.ts';
import { regionalTag } from '../words/instants.ts';
import { useSpeaking } from '../words/use-words.ts';
import { firstDayOfWeek } from './calendar-dates.ts';
import { DeskChoice } from './DeskChoice.tsx';
import { draftToPlanned, plannedToDraft } from './draft-planned.ts';
import { EventChoice } from './EventChoice.tsx';
import { PlannedForField } from './PlannedForField.tsx';
import styles from './Planning.module.css';
import { type DraftWanted, WantedFields } from './WantedFields.tsx';

/** Plans a story: its name, its day, the languages it is wanted in; and opens its plan for the rest. */
export function NewPlanPanel({ eventId: about = null, onClose }: { eventId?: string | null; onClose: () => void }) {
  const { words, language } = useSpeaking();
  const person = usePerson();
  const editions = useEditions().filter(({ editionId }) => may(person, 'plan-story', editionId));
  const navigate = useNavigate();
  const plan = useAct(planStoryCall);
  // Made once: whoever presses twice plans one story.
  const [storyId] = useState(() => crypto.randomUUID());
  const [planned, setPlanned] = useState(() => plannedToDraft(null));
  const [eventId, setEventId] = useState(about);
  const [deskId, setDeskId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Record<string, DraftWanted>>({});
  const [isLacking, setIsLacking] = useState(false);
  const turn = (editionId: string) => {
    const { [editionId]: before, ...others } = wanted;
    setWanted(before ? others : { ...wanted, [editionId]: { wall: '', sectionId: null } });
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const plannedFor = draftToPlanned(planned, firstDayOfWeek(regionalTag(language)));
    const slugline = String(typed.get('slugline')).trim();
    setIsLacking(plannedFor === 'lacking' || slugline === '');
    if (plannedFor === 'lacking' || slugline === '') return;
    plan.mutate(
      {
        storyId,
        stageId: null,
        slugline,
        kind: storyKinds.find((kind) => kind === typed.get('kind')) ?? 'news',
        idea: String(typed.get('idea')),
        urgency: null,
        plannedFor,
        eventId,
        deskId,
        wanted: editions.flatMap(({ editionId, timeZone }) => {
          const draft = wanted[editionId];
          return draft ? [{ editionId, sectionId: draft.sectionId, dueAt: wallTimeToInstant(draft.wall, timeZone)?.instant ?? null }] : [];
        }),
      },
      { onSuccess: () => void navigate({ to: '/planning/stories/$storyId', params: { storyId } }) },
    );
  };

  return (
    <Panel title={words.planning.plan} isOpen onClose={onClose} size="middle">
      <form onSubmit={submit} className={styles.form}>
        <TextField label={words.planning.slugline} hint={words.planning.sluglineHint} name="slugline" required maxLength={200} />
        <TextArea label={words.planning.idea} hint={words.planning.ideaHint} name="idea" maxLength={5000} />
        <Choice label={words.planning.kind} name="kind">
          {storyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Choice>
        <PlannedForField draft={planned} onChange={setPlanned} />
        <EventChoice eventId={eventId} known={null} onChange={setEventId} />
        <DeskChoice deskId={deskId} onChange={setDeskId} />
        <fieldset className={styles.group}>
          <legend>{words.planning.wanted}</legend>
          {editions.map((edition) => {
            const draft = wanted[edition.editionId];
            return (
              <div key={edition.editionId}>
                <label className={styles.tick}>
                  <input type="checkbox" checked={draft !== undefined} onChange={() => turn(edition.editionId)} />
                  <bdi {...settingOf(edition)}>{edition.name}</bdi> <bdi className={styles.soft}>{edition.prefix}</bdi>
                </label>
                {draft ? (
                  <WantedFields edition={edition} draft={draft} onChange={(next) => setWanted({ ...wanted, [edition.editionId]: next })} />
                ) : null}
              </div>
            );
          })}
        </fieldset>
        <div role="alert">{isLacking ? <Notice mood="bad">{words.planning.lacking}</Notice> : null}</div>
        <ProblemNotice error={plan.error} />
        <PanelActions>
          <Button type="submit" weight="main" disabled={plan.isPending}>
            {words.planning.plan}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
