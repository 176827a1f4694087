import { announceEventCall, changeEventCall, type EventLine, listEventsCall } from '@coranto/contract/api/planned-event';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { PanelActions } from '../parts/Panel.tsx';
import { OneOf } from '../story/OneOf.tsx';
import { useWords } from '../words/use-words.ts';
import { draftEvent, draftToEvent } from './draft-event.ts';
import styles from './Planning.module.css';
import { RecurrenceFields } from './RecurrenceFields.tsx';
import { useRefreshPlans } from './use-plan.ts';

type Props = { event: EventLine | null; suggestedDay: string; onDone: () => void };

/** Announces an event, or changes one. */
export function EventForm({ event, suggestedDay, onDone }: Props) {
  const words = useWords();
  const editions = useEditions();
  const client = useQueryClient();
  const refresh = useRefreshPlans();
  const announce = useAct(announceEventCall);
  const change = useAct(changeEventCall);
  const [eventId] = useState(() => event?.eventId ?? crypto.randomUUID());
  const [ownZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [draft, setDraft] = useState(() => draftEvent(event, suggestedDay, ownZone));
  const [scope, setScope] = useState<'one' | 'following'>('one');
  const [amiss, setAmiss] = useState<'lacking' | 'endsFirst' | null>(null);
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const zones = [...new Set([draft.timeZone, ownZone, ...editions.map(({ timeZone }) => timeZone)])];
  const kind = draft.isAllDay ? 'date' : 'datetime-local';
  const shown = (wall: string) => (draft.isAllDay ? wall.slice(0, 10) : wall.length === 10 ? `${wall}T10:00` : wall);

  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const made = draftToEvent(draft);
    setAmiss(typeof made === 'string' ? made : null);
    if (typeof made === 'string') return;
    const onSuccess = async () => {
      await refresh();
      await client.invalidateQueries({ queryKey: [listEventsCall.name] });
      onDone();
    };
    const { recurrence, ...head } = made;
    if (event === null) announce.mutate({ eventId, ...made }, { onSuccess });
    else change.mutate({ eventId, version: event.version, scope, ...head }, { onSuccess });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words.planning.eventName}
        required
        maxLength={300}
        value={draft.name}
        onChange={(typed) => set({ name: typed.target.value })}
      />
      <TextField
        label={words.planning.place}
        maxLength={300}
        value={draft.place}
        onChange={(typed) => set({ place: typed.target.value })}
      />
      <label className={styles.tick}>
        <input type="checkbox" checked={draft.isAllDay} onChange={() => set({ isAllDay: !draft.isAllDay })} />
        {words.planning.isAllDay}
      </label>
      <div className={styles.pair}>
        <TextField
          label={words.planning.begins}
          type={kind}
          required
          dir="ltr"
          value={shown(draft.begins)}
          onChange={(typed) => set({ begins: typed.target.value })}
        />
        <TextField
          label={words.planning.ends}
          type={kind}
          required
          dir="ltr"
          value={shown(draft.ends)}
          onChange={(typed) => set({ ends: typed.target.value })}
        />
        <Choice label={words.planning.timeZone} value={draft.timeZone} onChange={(choice) => set({ timeZone: choice.target.value })}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </Choice>
      </div>
      {event === null ? <RecurrenceFields draft={draft} onChange={setDraft} /> : null}
      <TextArea
        label={words.planning.note}
        hint={words.planning.noteHint}
        maxLength={5000}
        value={draft.note}
        onChange={(typed) => set({ note: typed.target.value })}
      />
      {event === null || event.rule === null ? null : (
        <OneOf legend={words.planning.scope} chosen={scope} options={words.planning.scopes} onChoose={setScope} />
      )}
      <div role="alert">{amiss === null ? null : <Notice mood="bad">{words.planning[amiss]}</Notice>}</div>
      <ProblemNotice error={announce.error ?? change.error} />
      <PanelActions>
        <Button weight="quiet" onClick={onDone}>
          {words.app.cancel}
        </Button>
        <Button type="submit" weight="main" disabled={announce.isPending || change.isPending}>
          {words.app.save}
        </Button>
      </PanelActions>
    </form>
  );
}
