import { articleStates } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { ArticlesSearch } from '../app/router.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { useWords } from '../words/use-words.ts';
import styles from './ArticlesScreen.module.css';

const typingPauseMs = 200;

/** What to list; every choice goes into the address. */
export function ArticleFilters({ editions, search }: { editions: EditionLine[]; search: ArticlesSearch }) {
  const words = useWords();
  const navigate = useNavigate();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(search.text ?? '');
  const sections = editions.find(({ prefix }) => prefix === search.edition)?.sections ?? [];

  useShortcut('/', () => field.current?.querySelector('input')?.focus());

  const ask = (change: Partial<Record<keyof ArticlesSearch, string>>) => {
    const asked = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({ to: '/articles', search: Object.fromEntries(asked) as ArticlesSearch, replace: true }); // the route reads it again
  };
  useEffect(() => {
    if (text === (search.text ?? '')) return;
    const timer = setTimeout(() => ask({ text }), typingPauseMs);
    return () => clearTimeout(timer);
  });

  return (
    <search className={styles.filters} ref={field}>
      <TextField
        label={words.list.find}
        placeholder={words.list.findHint}
        type="search"
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Choice label={words.list.state} value={search.state ?? ''} onChange={(event) => ask({ state: event.target.value })}>
        <option value="">{words.list.any}</option>
        {articleStates.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.list.edition}
        value={search.edition ?? ''}
        onChange={(event) => ask({ edition: event.target.value, section: '' })}
      >
        <option value="">{words.list.any}</option>
        {editions.map(({ prefix, name, language }) => (
          <option key={prefix} value={prefix} lang={language}>
            {`${name} (${prefix})`}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.list.section}
        value={search.section ?? ''}
        disabled={sections.length === 0}
        onChange={(event) => ask({ section: event.target.value })}
      >
        <option value="">{words.list.any}</option>
        {sections.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Choice>
    </search>
  );
}
