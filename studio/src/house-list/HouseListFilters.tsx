import { termKinds } from '@coranto/contract/house-list/house-term';
import { languageOf } from '@coranto/contract/languages';
import { useEffect, useState } from 'react';
import type { HouseListSearch } from '../app/router.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './HouseList.module.css';

const pauseMs = 250;

type Props = { search: HouseListSearch; languages: string[]; onChoose: (wished: HouseListSearch) => void };

/** What of the list is shown; the address holds it. */
export function HouseListFilters({ search, languages, onChoose }: Props) {
  const words = useWords();
  const [text, setText] = useState(search.text ?? '');
  useEffect(() => {
    if (text === (search.text ?? '')) return;
    const wait = setTimeout(() => onChoose(without({ ...search, text })), pauseMs);
    return () => clearTimeout(wait);
  }, [text, search, onChoose]);
  return (
    <search className={styles.filters}>
      <TextField
        type="search"
        label={words.houseList.find}
        placeholder={words.houseList.findHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Choice
        label={words.houseList.kind}
        value={search.kind ?? ''}
        onChange={(event) => onChoose(without({ ...search, kind: termKinds.find((kind) => kind === event.target.value) }))}
      >
        <option value="">{words.houseList.anyKind}</option>
        {termKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.houseList.kinds[kind]}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.houseList.lacking}
        value={search.lacking ?? ''}
        onChange={(event) => onChoose(without({ ...search, lacking: event.target.value }))}
      >
        <option value="">{words.houseList.lackingNone}</option>
        {languages.map((language) => (
          <option key={language} value={language}>
            {languageOf(language).ownName}
          </option>
        ))}
      </Choice>
    </search>
  );
}

function without(search: { [Key in keyof HouseListSearch]: HouseListSearch[Key] | undefined }): HouseListSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));
}
