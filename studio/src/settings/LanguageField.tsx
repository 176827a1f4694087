import { describeLanguageCall } from '@coranto/contract/api/edition-settings';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { questionOf } from '../api/use-call.ts';
import { TextField } from '../parts/Field.tsx';
import { sayScript } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';
import { listLanguages } from './list-languages.ts';
import styles from './Settings.module.css';

type Props = { tag: string; problem: string | null; onChange: (tag: string) => void };

/** A language by its tag, with what follows from it: whichever way it runs, in which script, and whether reader pages speak it. */
export function LanguageField({ tag, problem, onChange }: Props) {
  const { words, language } = useSpeaking();
  const { settings } = words;
  const id = useId();
  const typed = tag.trim();
  const answer = useQuery({
    ...questionOf(describeLanguageCall, { tag: typed }),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
  });
  const found = answer.data?.language ?? null;
  return (
    <>
      <TextField
        label={settings.editions.language}
        hint={settings.editions.languageHint}
        problem={problem}
        list={id}
        required
        maxLength={35}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={tag}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={id}>
        {listLanguages(language).map(({ tag: each, name }) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </datalist>
      <div role="status">
        {typed === '' || answer.data === undefined ? null : found === null ? (
          <p className={styles.soft}>{settings.rules['no-such-language']}</p>
        ) : (
          <dl className={styles.facts}>
            <dt>{settings.editions.ownName}</dt>
            <dd>
              <bdi lang={found.tag}>{found.ownName}</bdi>
            </dd>
            <dt>{settings.editions.direction}</dt>
            <dd>{settings.editions.directions[found.direction]}</dd>
            <dt>{settings.editions.script}</dt>
            <dd>{sayScript(found.script, language)}</dd>
            <dt>{settings.editions.programWords}</dt>
            <dd>{found.hasWords ? settings.editions.hasWords : settings.editions.lacksWords}</dd>
            <dt>{settings.editions.search}</dt>
            <dd>{found.isStemmed ? settings.editions.stemmed : settings.editions.unstemmed}</dd>
          </dl>
        )}
      </div>
    </>
  );
}
