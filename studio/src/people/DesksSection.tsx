import { type DeskLine, listDesksCall, removeDeskCall, saveDeskCall } from '@coranto/contract/api/desk';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Staff.module.css';
import { useDesks } from './use-colleagues.ts';

/** The desks of the newsroom: made, listed, taken away. */
export function DesksSection() {
  const words = useWords();
  const client = useQueryClient();
  const editions = useEditions();
  const desks = useDesks();
  const save = useAct(saveDeskCall);
  const remove = useAct(removeDeskCall);
  const [name, setName] = useState('');
  const [editionId, setEditionId] = useState('');
  const anew = () => client.invalidateQueries({ queryKey: [listDesksCall.name] });
  const make = (event: FormEvent) => {
    event.preventDefault();
    const desk = { deskId: crypto.randomUUID(), name: name.trim(), editionId: editionId === '' ? null : editionId, position: desks.length };
    save.mutate(desk, {
      onSuccess: () => {
        setName('');
        return anew();
      },
    });
  };
  const editionOf = (desk: DeskLine) => editions.find((edition) => edition.editionId === desk.editionId)?.name ?? words.staff.allEditions;
  return (
    <section className={styles.group} aria-labelledby="desks">
      <h2 id="desks" className={styles.name}>
        {words.staff.desks}
      </h2>
      <ul className={styles.plain}>
        {desks.map((desk) => (
          <li key={desk.deskId} className={styles.top}>
            <bdi id={desk.deskId}>{desk.name}</bdi>
            <bdi className={styles.soft}>{editionOf(desk)}</bdi>
            <Button
              weight="quiet"
              aria-describedby={desk.deskId}
              onClick={() => remove.mutate({ deskId: desk.deskId, storiesTo: null }, { onSuccess: anew })}
            >
              {words.staff.removeDesk}
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={make} className={styles.filters}>
        <TextField label={words.staff.deskName} value={name} required maxLength={100} onChange={(event) => setName(event.target.value)} />
        <Choice label={words.staff.edition} value={editionId} onChange={(event) => setEditionId(event.target.value)}>
          <option value="">{words.staff.allEditions}</option>
          {editions.map((edition) => (
            <option key={edition.editionId} value={edition.editionId}>
              {edition.name}
            </option>
          ))}
        </Choice>
        <Button type="submit">{words.staff.newDesk}</Button>
      </form>
      <ProblemNotice error={save.error ?? remove.error} />
    </section>
  );
}
