import { TextField } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { wallTimeToInstant } from './wall-time.ts';

type Props = { label: string; timeZone: string; wall: string; onChange: (wall: string) => void };

/** A day and time on the clocks of a zone; says what it is for the person, and what a change of clocks does to it. */
export function TimeField({ label, timeZone, wall, onChange }: Props) {
  const words = useWords();
  const instants = useInstants();
  const read = wallTimeToInstant(wall, timeZone);
  const there = read === null ? '' : instants.at(read.instant, timeZone);
  return (
    <>
      <TextField
        label={label}
        type="datetime-local"
        value={wall}
        onChange={(event) => onChange(event.target.value)}
        {...(read === null ? {} : { hint: words.publish.yourTime(instants.at(read.instant)) })}
        dir="ltr"
      />
      {read?.kind === 'skipped' ? <Notice mood="warn">{words.publish.skipped(there)}</Notice> : null}
      {read?.kind === 'twice' ? <Notice mood="warn">{words.publish.doubled(there)}</Notice> : null}
    </>
  );
}
