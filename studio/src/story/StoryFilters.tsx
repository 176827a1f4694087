import { articleStates } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import { lineOrders } from '@coranto/contract/api/story';
import { storyKinds } from '@coranto/contract/article';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Choice, TextField } from '../parts/Field.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Stories.module.css';
import { readStoriesSearch, type StoriesSearch } from './stories-search.ts';

const typingPauseMs = 200;

type Ask = (change: Partial<Record<keyof StoriesSearch, string>>) => void;
type FiltersProps = { editions: EditionLine[]; search: StoriesSearch };

/** What to list; every choice goes into the address. */
export function StoryFilters({ editions, search }: FiltersProps) {
  const words = useWords();
  const navigate = useNavigate();
  const field = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(search.text ?? '');
  const sections = editions.find(({ prefix }) => prefix === search.edition)?.sections ?? [];

  useShortcut('/', () => field.current?.querySelector('input')?.focus());

  const ask: Ask = (change) => void navigate({ to: '/articles', search: readStoriesSearch({ ...search, ...change }), replace: true });
  useEffect(() => {
    if (text === (search.text ?? '')) return;
    const timer = setTimeout(() => ask({ text }), typingPauseMs);
    return () => clearTimeout(timer);
  });

  return (
    <search className={styles.filters} ref={field}>
      <TextField
        label={words.list.find}
        placeholder={words.stories.findHint}
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
      <MoreFilters search={search} onAsk={ask} />
    </search>
  );
}

/** What is asked for less often. It stands open where the address asks for any of it. */
function MoreFilters({ search, onAsk }: { search: StoriesSearch; onAsk: Ask }) {
  const words = useWords();
  const person = usePerson();
  const { kind, order, person: hand, stale, from, until, view } = search;
  const isAsked = [kind, order, hand, stale, from, until, view].some((each) => each !== undefined);
  return (
    <details className={styles.moreFilters} open={isAsked}>
      <summary>{words.stories.moreFilters}</summary>
      <div className={styles.filters}>
        <Choice label={words.stories.view} value={view ?? ''} onChange={(event) => onAsk({ view: event.target.value })}>
          <option value="">{words.stories.byStory}</option>
          <option value="articles">{words.stories.byArticle}</option>
        </Choice>
        <Choice label={words.begin.kind} value={kind ?? ''} onChange={(event) => onAsk({ kind: event.target.value })}>
          <option value="">{words.list.any}</option>
          {storyKinds.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </Choice>
        <Choice label={words.stories.person} value={hand ?? ''} onChange={(event) => onAsk({ person: event.target.value })}>
          <option value="">{words.stories.anybody}</option>
          <option value={person.id}>{words.stories.me}</option>
          {hand === undefined || hand === person.id ? null : <option value={hand}>{words.stories.somebodyElse}</option>}
        </Choice>
        <Choice label={words.stories.translations} value={stale ?? ''} onChange={(event) => onAsk({ stale: event.target.value })}>
          <option value="">{words.list.any}</option>
          <option value="yes">{words.stories.onlyStale}</option>
        </Choice>
        <Choice label={words.stories.order} value={order ?? ''} onChange={(event) => onAsk({ order: event.target.value })}>
          {lineOrders.map((each) => (
            <option key={each} value={each === 'saved' ? '' : each}>
              {words.stories.orders[each]}
            </option>
          ))}
        </Choice>
        <TextField label={words.stories.from} type="date" value={from ?? ''} onChange={(event) => onAsk({ from: event.target.value })} />
        <TextField label={words.stories.until} type="date" value={until ?? ''} onChange={(event) => onAsk({ until: event.target.value })} />
      </div>
    </details>
  );
}
