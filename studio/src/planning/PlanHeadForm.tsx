import { changePlanCall, type Plan, readPlanCall } from '@coranto/contract/api/plan';
import { storyKinds } from '@coranto/contract/article';
import type { PlanHead } from '@coranto/contract/planning';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { questionOf, useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { regionalTag } from '../words/instants.ts';
import { useSpeaking } from '../words/use-words.ts';
import { firstDayOfWeek } from './calendar-dates.ts';
import { DeskChoice } from './DeskChoice.tsx';
import { draftToPlanned, plannedToDraft } from './draft-planned.ts';
import { EventChoice } from './EventChoice.tsx';
import { HeadDispute } from './HeadDispute.tsx';
import { PlannedForField } from './PlannedForField.tsx';
import styles from './Planning.module.css';
import { type HeadField, headOf, rebaseHead } from './rebase-head.ts';
import { useRefreshPlans } from './use-plan.ts';

type Dispute = { now: Plan; fields: HeadField[] };

/** What is decided about a story. Where somebody was faster, what only one of both changed is kept; the rest is asked about. */
export function PlanHeadForm({ plan }: { plan: Plan }) {
  const { words, language } = useSpeaking();
  const client = useQueryClient();
  const refresh = useRefreshPlans();
  const change = useAct(changePlanCall);
  const [seen, setSeen] = useState(plan);
  const [head, setHead] = useState<PlanHead>(() => headOf(plan));
  const [planned, setPlanned] = useState(() => plannedToDraft(plan.plannedFor));
  const [dispute, setDispute] = useState<Dispute | null>(null);
  const [isLacking, setIsLacking] = useState(false);
  const set = (part: Partial<PlanHead>) => setHead({ ...head, ...part });
  const show = (next: PlanHead) => {
    setHead(next);
    setPlanned(plannedToDraft(next.plannedFor));
  };

  const send = (mine: PlanHead, base: Plan) =>
    change.mutate(
      { storyId: plan.storyId, version: base.version, ...mine },
      {
        onSuccess: async () => {
          setDispute(null);
          await refresh();
          const now = await client.fetchQuery(questionOf(readPlanCall, { storyId: plan.storyId }));
          setSeen(now);
          show(headOf(now));
        },
        onError: async (error) => {
          if (error.problem.code !== 'Conflict') return;
          const now = await client.fetchQuery({ ...questionOf(readPlanCall, { storyId: plan.storyId }), staleTime: 0 });
          const rebased = rebaseHead({ seen: headOf(base), mine, now: headOf(now) });
          setSeen(now);
          show(rebased.head);
          if (rebased.disputed.length === 0) return send(rebased.head, now);
          setDispute({ now, fields: rebased.disputed });
        },
      },
    );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const plannedFor = draftToPlanned(planned, firstDayOfWeek(regionalTag(language)));
    setIsLacking(plannedFor === 'lacking');
    if (plannedFor !== 'lacking') send({ ...head, plannedFor }, seen);
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.planning.slugline}
        hint={words.planning.sluglineHint}
        value={head.slugline}
        required
        maxLength={200}
        onChange={(event) => set({ slugline: event.target.value })}
      />
      <TextArea
        label={words.planning.idea}
        hint={words.planning.ideaHint}
        value={head.idea}
        maxLength={5000}
        onChange={(event) => set({ idea: event.target.value })}
      />
      <PlannedForField draft={planned} onChange={setPlanned} />
      <div className={styles.pair}>
        <Choice
          label={words.planning.kind}
          value={head.kind}
          onChange={(event) => set({ kind: storyKinds.find((kind) => kind === event.target.value) ?? 'news' })}
        >
          {storyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.planning.urgency}
          hint={words.planning.urgencyHint}
          value={head.urgency ?? ''}
          onChange={(event) => set({ urgency: event.target.value === '' ? null : Number(event.target.value) })}
        >
          <option value="">{words.planning.noUrgency}</option>
          {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((urgency) => (
            <option key={urgency} value={urgency}>
              {urgency}
            </option>
          ))}
        </Choice>
      </div>
      <EventChoice eventId={head.eventId} known={plan.event} onChange={(eventId) => set({ eventId })} />
      <DeskChoice deskId={head.deskId} onChange={(deskId) => set({ deskId })} />
      <div role="alert">
        {isLacking ? <Notice mood="bad">{words.planning.lacking}</Notice> : null}
        {dispute === null ? null : (
          <HeadDispute
            now={dispute.now}
            fields={dispute.fields}
            onTake={() => {
              show(headOf(dispute.now));
              setDispute(null);
            }}
          />
        )}
      </div>
      {change.error?.problem.code === 'Conflict' ? null : <ProblemNotice error={change.error} />}
      <div className={styles.actions}>
        <Button type="submit" weight="main" disabled={change.isPending}>
          {dispute === null ? words.app.save : words.planning.keepMine}
        </Button>
        <span role="status" className={styles.soft}>
          {change.isSuccess ? words.planning.saved : ''}
        </span>
      </div>
    </form>
  );
}
