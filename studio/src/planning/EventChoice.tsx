import { type EventLine, listEventsCall } from '@coranto/contract/api/planned-event';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { questionOf } from '../api/use-call.ts';
import { Choice } from '../parts/Field.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';

type Props = { eventId: string | null; known: EventLine | null; onChange: (eventId: string | null) => void };

const twoWeeksMs = 14 * 86_400_000;

/** Chooses what a story is about among what takes place: from two weeks back on. */
export function EventChoice({ eventId, known, onChange }: Props) {
  const { planning: words } = useWords();
  const instants = useInstants();
  const [from] = useState(() => new Date(Date.now() - twoWeeksMs).toISOString());
  const found = useQuery({ ...questionOf(listEventsCall, { from }), staleTime: 30_000 }).data?.events ?? [];
  const events = known && !found.some((event) => event.eventId === known.eventId) ? [known, ...found] : found;
  return (
    <Choice label={words.event} value={eventId ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
      <option value="">{words.noEvent}</option>
      {events.map(({ eventId: id, name, beginsAt }) => (
        <option key={id} value={id}>
          {`${name} · ${instants.at(beginsAt)}`}
        </option>
      ))}
    </Choice>
  );
}
