import { useId } from 'react';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { zone: string; hint?: string; problem: string | null; onChange: (zone: string) => void };

/** A time zone by its name, chosen from those the browser knows. */
export function ZoneField({ zone, hint, problem, onChange }: Props) {
  const { settings: words } = useWords();
  const id = useId();
  return (
    <>
      <TextField
        label={words.editions.zone}
        hint={hint ?? words.editions.zoneHint}
        problem={problem}
        list={id}
        required
        maxLength={100}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={zone}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={id}>
        {Intl.supportedValuesOf('timeZone').map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>
  );
}
