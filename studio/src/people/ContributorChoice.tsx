import { Combobox } from '@base-ui/react/combobox';
import { type ContributorLine, createContributorCall, listContributorsCall } from '@coranto/contract/api/people';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './People.module.css';
import { namedIn, useContributorsNamed } from './use-contributors.ts';

type Props = { label: string; language: string; onChoose: (contributor: ContributorLine) => void };
type Offered = { contributor: ContributorLine | null; label: string; title: string };

/** Finds a contributor by name as one types; a name that nobody bears can be added in place. */
export function ContributorChoice({ label, language, onChoose }: Props) {
  const words = useWords();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const create = useAct(createContributorCall);
  const name = text.trim();
  const known = useContributorsNamed(name).map((contributor): Offered => {
    const said = namedIn(contributor, language);
    return { contributor, label: said.name, title: said.title };
  });
  const isNew = name !== '' && !known.some((each) => each.label === name);
  const offered = isNew ? [...known, { contributor: null, label: words.contributor.add(name), title: '' }] : known;

  const take = (chosen: Offered | null) => {
    setText('');
    if (chosen === null) return;
    if (chosen.contributor !== null) {
      onChoose(chosen.contributor);
      return;
    }
    create.mutate(
      { contributorId: crypto.randomUUID(), kind: 'person', language, name, title: '' },
      {
        onSuccess: (made) => {
          void client.invalidateQueries({ queryKey: [listContributorsCall.name] });
          onChoose(made);
        },
      },
    );
  };

  return (
    <>
      <Combobox.Root<Offered>
        items={offered}
        filter={null}
        value={null}
        inputValue={text}
        onInputValueChange={setText}
        onValueChange={take}
        autoHighlight
      >
        <Combobox.Input className={styles.input} placeholder={label} aria-label={label} dir="auto" />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} className={styles.positioner}>
            <Combobox.Popup className={styles.popup}>
              <Combobox.List>
                {(each: Offered) => (
                  <Combobox.Item key={each.contributor?.contributorId ?? 'new'} value={each} className={styles.offered}>
                    <bdi>{each.label}</bdi>
                    <bdi className={styles.title}>{each.title}</bdi>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      <ProblemNotice error={create.error} />
    </>
  );
}
