import type { EditionLine } from '@coranto/contract/api/edition';
import { TextField } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { OneOf } from './OneOf.tsx';
import { TimesInZones } from './TimesInZones.tsx';
import { type Turn, wallTimeToInstant } from './wall-time.ts';

type Props = {
  label: string;
  timeZone: string;
  wall: string;
  onChange: (wall: string) => void;
  /** Lets the person say which of two instants is meant where the clocks show a time twice; without it that is the first. */
  turn?: Turn;
  onTurn?: (turn: Turn) => void;
  /** Editions whose clocks are shown beside. */
  editions?: readonly EditionLine[];
};

/** A day and time on the clocks of a zone; says what it is elsewhere, and what a change of clocks does to it. */
export function TimeField({ label, timeZone, wall, onChange, turn = 'first', onTurn, editions = [] }: Props) {
  const words = useWords();
  const instants = useInstants();
  const read = wallTimeToInstant(wall, timeZone, turn);
  const there = read === null ? '' : instants.at(read.instant, timeZone);
  const [first = '', second = ''] = read?.instants ?? [];
  return (
    <>
      <TextField
        label={label}
        type="datetime-local"
        value={wall}
        onChange={(event) => onChange(event.target.value)}
        {...(read === null || editions.length > 0 ? {} : { hint: words.publish.yourTime(instants.at(read.instant)) })}
        dir="ltr"
      />
      {read?.kind === 'skipped' ? <Notice mood="warn">{words.publish.skipped(there)}</Notice> : null}
      {read?.kind === 'twice' && !onTurn ? <Notice mood="warn">{words.publish.doubled(there)}</Notice> : null}
      {read?.kind === 'twice' && onTurn ? (
        <Notice mood="warn">
          <OneOf
            legend={words.schedule.twice}
            chosen={turn}
            options={{
              first: words.schedule.firstTurn(instants.at(first, 'UTC')),
              second: words.schedule.secondTurn(instants.at(second, 'UTC')),
            }}
            onChoose={onTurn}
          />
        </Notice>
      ) : null}
      {read !== null && editions.length > 0 ? <TimesInZones instant={read.instant} editions={editions} /> : null}
    </>
  );
}
