import type { EditionLine } from '@coranto/contract/api/edition';
import { dropWantedEditionCall, type Plan, wantEditionCall } from '@coranto/contract/api/plan';
import { may } from '@coranto/contract/person';
import { useId, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { instantToWallTime, wallTimeToInstant } from '../story/wall-time.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { AssignField } from './AssignField.tsx';
import { BeginButton } from './BeginButton.tsx';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';
import { WantedFields } from './WantedFields.tsx';

type Props = { plan: Plan; wanted: Plan['wanted'][number]; edition: EditionLine };

/** An edition for which the story is wanted: how far it is, until when, by whom; and the way to write it. */
export function WantedRow({ plan, wanted, edition }: Props) {
  const words = useWords();
  const person = usePerson();
  const instants = useInstants();
  const refresh = useRefreshPlans();
  const save = useAct(wantEditionCall);
  const drop = useAct(dropWantedEditionCall);
  const id = useId();
  const [draft, setDraft] = useState<{ wall: string; sectionId: string | null } | null>(null);
  const { storyId } = plan;
  const { editionId, state, isLate, dueAt, version, sectionId, assignment } = wanted;
  const mayPlan = may(person, 'plan-story', editionId);
  const section = edition.sections.find((each) => each.sectionId === sectionId);
  const change = () => setDraft({ wall: dueAt === null ? '' : instantToWallTime(dueAt, edition.timeZone), sectionId });
  const keep = () => {
    if (draft === null) return;
    const next = wallTimeToInstant(draft.wall, edition.timeZone)?.instant ?? null;
    save.mutate(
      { storyId, editionId, dueAt: next, sectionId: draft.sectionId, version },
      { onSuccess: () => setDraft(null), onSettled: () => refresh() },
    );
  };
  return (
    <li className={styles.row} data-state={state} data-late={isLate && state !== 'live'} data-wanted={edition.prefix}>
      <div className={styles.line}>
        <h3 className={styles.name} id={id}>
          <bdi {...settingOf(edition)}>{edition.name}</bdi>
        </h3>
        <span className={styles.mark} data-state={state}>
          {words.planning.wantedStates[state]}
        </span>
        {isLate ? (
          <span className={styles.mark} data-late="true">
            {state === 'live' ? words.planning.wentLate : words.planning.late}
          </span>
        ) : null}
      </div>
      <p className={styles.soft}>
        {words.planning.due}: {dueAt === null ? words.planning.noDue : `${instants.at(dueAt, edition.timeZone)} (${edition.timeZone})`}
        {section ? (
          <>
            {' · '}
            <bdi {...settingOf(edition)}>{section.name}</bdi>
          </>
        ) : null}
      </p>
      {draft === null ? null : (
        <>
          <WantedFields edition={edition} draft={draft} onChange={setDraft} />
          <div className={styles.actions}>
            <Button weight="main" disabled={save.isPending} onClick={keep}>
              {words.app.save}
            </Button>
            <Button weight="quiet" onClick={() => setDraft(null)}>
              {words.app.cancel}
            </Button>
          </div>
        </>
      )}
      {mayPlan ? (
        <AssignField
          storyId={storyId}
          coverageId={null}
          editionId={editionId}
          name={`${edition.name} (${edition.prefix})`}
          assignment={assignment}
        />
      ) : null}
      <ProblemNotice error={save.error ?? drop.error} />
      <div className={styles.actions}>
        <BeginButton plan={plan} edition={edition} />
        {mayPlan && draft === null ? (
          <>
            <Button aria-describedby={id} onClick={change}>
              {words.planning.change}
            </Button>
            <Button
              weight="quiet"
              disabled={drop.isPending}
              onClick={() => drop.mutate({ storyId, editionId }, { onSettled: () => refresh() })}
            >
              {words.planning.dropEdition(edition.name)}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}
