import { useId } from 'react';
import styles from './Panels.module.css';

type Props<Name extends string> = { legend: string; chosen: Name; options: Record<Name, string>; onChoose: (name: Name) => void };

/** Chooses one of a few, all of them in sight. */
export function OneOf<Name extends string>({ legend, chosen, options, onChoose }: Props<Name>) {
  const group = useId();
  const names = Object.keys(options) as Name[]; // the keys of a record of names are names
  return (
    <fieldset className={styles.radios}>
      <legend>{legend}</legend>
      {names.map((name) => (
        <label key={name} className={styles.radio}>
          <input type="radio" name={group} checked={name === chosen} onChange={() => onChoose(name)} />
          {options[name]}
        </label>
      ))}
    </fieldset>
  );
}
