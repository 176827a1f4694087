import { storyKinds } from '@coranto/contract/article';
import { useEffect, useRef, useState } from 'react';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { useColleagues, useDesks } from '../people/use-colleagues.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import type { PlanningSearch } from './planning-search.ts';

const typingPauseMs = 200;

type Props = { search: PlanningSearch; hasDays: boolean; onAsk: (change: Partial<Record<keyof PlanningSearch, string>>) => void };

/** What to show; every choice goes into the address. */
export function PlanFilters({ search, hasDays, onAsk }: Props) {
  const words = useWords();
  const editions = useEditions();
  const colleagues = useColleagues();
  const desks = useDesks();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(search.text ?? '');
  useShortcut('/', () => field.current?.querySelector('input')?.focus());
  useEffect(() => {
    if (text === (search.text ?? '')) return;
    const timer = setTimeout(() => onAsk({ text }), typingPauseMs);
    return () => clearTimeout(timer);
  });
  const isNarrowed = [search.edition, search.desk, search.person, search.kind, search.from, search.until, search.text].some(
    (each) => each !== undefined,
  );
  const clear = () => {
    setText('');
    onAsk({ edition: '', desk: '', person: '', kind: '', from: '', until: '', text: '' });
  };
  return (
    <search className={styles.filters} ref={field}>
      <TextField
        label={words.planning.find}
        placeholder={words.planning.findHint}
        type="search"
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Choice label={words.planning.edition} value={search.edition ?? ''} onChange={(event) => onAsk({ edition: event.target.value })}>
        <option value="">{words.planning.all}</option>
        {editions.map(({ prefix, name, language }) => (
          <option key={prefix} value={prefix} lang={language}>
            {`${name} (${prefix})`}
          </option>
        ))}
      </Choice>
      {desks.length === 0 ? null : (
        <Choice label={words.planning.desk} value={search.desk ?? ''} onChange={(event) => onAsk({ desk: event.target.value })}>
          <option value="">{words.planning.all}</option>
          {desks.map(({ deskId, name }) => (
            <option key={deskId} value={deskId}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice label={words.planning.person} value={search.person ?? ''} onChange={(event) => onAsk({ person: event.target.value })}>
        <option value="">{words.planning.all}</option>
        {colleagues.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={words.planning.kind} value={search.kind ?? ''} onChange={(event) => onAsk({ kind: event.target.value })}>
        <option value="">{words.planning.all}</option>
        {storyKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </Choice>
      {hasDays ? (
        <>
          <TextField
            label={words.planning.from}
            type="date"
            value={search.from ?? ''}
            onChange={(event) => onAsk({ from: event.target.value })}
          />
          <TextField
            label={words.planning.until}
            type="date"
            value={search.until ?? ''}
            onChange={(event) => onAsk({ until: event.target.value })}
          />
        </>
      ) : null}
      {isNarrowed ? (
        <Button weight="quiet" onClick={clear}>
          {words.planning.clear}
        </Button>
      ) : null}
    </search>
  );
}
