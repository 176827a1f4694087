import { listStagesCall, saveStagesCall } from '@coranto/contract/api/planning';
import { mayEverywhere } from '@coranto/contract/person';
import type { Stage } from '@coranto/contract/planning';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { questionOf, useAct } from '../api/use-call.ts';
import { BrokenScreen, Waiting } from '../app/BrokenScreen.tsx';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { PlanningFrame } from './PlanningFrame.tsx';
import { StageFields } from './StageFields.tsx';
import { useRefreshPlans } from './use-plan.ts';

type Counted = Stage & { count: number };

/** The newsroom's stages: their names, their order, which of them end a story's way. */
export function StagesScreen() {
  const { planning: words } = useWords();
  const found = useQuery({ ...questionOf(listStagesCall, {}), staleTime: 0 });
  if (found.data === undefined && found.error !== null) return <BrokenScreen error={found.error} reset={() => void found.refetch()} />;
  if (found.data === undefined) return <Waiting />;
  const key = found.data.stages.map(({ stageId }) => stageId).join();
  return (
    <PlanningFrame title={words.stages}>
      <p className={styles.soft}>{words.stagesHint}</p>
      <StagesForm key={key} kept={found.data.stages} />
    </PlanningFrame>
  );
}

function StagesForm({ kept }: { kept: Counted[] }) {
  const words = useWords();
  const person = usePerson();
  const refresh = useRefreshPlans();
  const save = useAct(saveStagesCall);
  const [stages, setStages] = useState<Counted[]>(kept);
  const [moved, setMoved] = useState<{ from: string; to: string }[]>([]);
  if (!mayEverywhere(person, 'change-stages')) {
    return (
      <>
        <Notice mood="calm">{words.planning.stagesMayNot}</Notice>
        <ol>
          {kept.map((stage) => (
            <li key={stage.stageId}>{Object.values(stage.names)[0]}</li>
          ))}
        </ol>
      </>
    );
  }

  const swap = (place: number, with_: number) => {
    const next = [...stages];
    const [one, other] = [next[place], next[with_]];
    if (!one || !other) return;
    [next[place], next[with_]] = [other, one];
    setStages(next);
  };
  const remove = (stageId: string, to: string | null) => {
    setStages(stages.filter((stage) => stage.stageId !== stageId));
    // What was to go to the stage that is removed now goes where its own stories go.
    setMoved([
      ...moved.map((each) => (each.to === stageId && to !== null ? { ...each, to } : each)),
      ...(to === null ? [] : [{ from: stageId, to }]),
    ]);
  };
  const add = () =>
    setStages([...stages, { stageId: crypto.randomUUID(), names: { en: words.planning.stageNew }, isDone: false, count: 0 }]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      {
        stages: stages.map(({ count, ...stage }) => stage),
        moved: moved.filter(({ from }) => kept.some(({ stageId }) => stageId === from)),
        seen: kept.map(({ stageId }) => stageId),
      },
      { onSettled: () => refresh() },
    );
  };

  return (
    <form onSubmit={submit} className={styles.form}>
      <ol className={styles.list}>
        {stages.map((stage, place) => (
          <StageFields
            key={stage.stageId}
            stage={stage}
            others={stages.filter(({ stageId }) => stageId !== stage.stageId)}
            isFirst={place === 0}
            isLast={place === stages.length - 1}
            onChange={(next) => setStages(stages.map((each) => (each.stageId === next.stageId ? { ...each, ...next } : each)))}
            onMove={(step) => swap(place, place + step)}
            onRemove={(to) => remove(stage.stageId, to)}
          />
        ))}
      </ol>
      <div className={styles.actions}>
        <Button onClick={add}>{words.planning.stageAdd}</Button>
        <Button type="submit" weight="main" disabled={save.isPending}>
          {words.app.save}
        </Button>
      </div>
      {save.error?.problem.code === 'Conflict' ? (
        <div role="alert">
          <Notice mood="warn">{words.planning.stagesConflict}</Notice>
        </div>
      ) : (
        <ProblemNotice error={save.error} />
      )}
      <p role="status" className={styles.soft}>
        {save.isSuccess ? words.planning.saved : ''}
      </p>
    </form>
  );
}
