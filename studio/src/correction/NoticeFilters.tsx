import { noticeKinds } from '@coranto/contract/api/correction';
import type { EditionLine } from '@coranto/contract/api/edition';
import { useNavigate } from '@tanstack/react-router';
import { Choice, TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Notices.module.css';
import type { NoticesSearch } from './notices-search.ts';

/** What to list; every choice goes into the address. */
export function NoticeFilters({ search, editions }: { search: NoticesSearch; editions: readonly EditionLine[] }) {
  const words = useWords();
  const navigate = useNavigate();
  const ask = (change: Record<string, string | boolean>) => {
    const asked = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '' && value !== false);
    void navigate({ to: '/corrections', search: Object.fromEntries(asked) as NoticesSearch, replace: true }); // the route reads it again
  };
  return (
    <search className={styles.filters}>
      <Choice label={words.corrections.kind} value={search.kind ?? ''} onChange={(event) => ask({ kind: event.target.value })}>
        <option value="">{words.list.any}</option>
        {noticeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.corrections.kinds[kind]}
          </option>
        ))}
      </Choice>
      <Choice label={words.list.edition} value={search.edition ?? ''} onChange={(event) => ask({ edition: event.target.value })}>
        <option value="">{words.list.any}</option>
        {editions.map(({ prefix, name, language }) => (
          <option key={prefix} value={prefix} lang={language}>
            {`${name} (${prefix})`}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.corrections.person}
        value={search.mine === true ? 'me' : ''}
        onChange={(event) => ask({ mine: event.target.value === 'me' })}
      >
        <option value="">{words.list.any}</option>
        <option value="me">{words.corrections.byMe}</option>
      </Choice>
      <TextField
        label={words.corrections.from}
        type="date"
        value={search.from ?? ''}
        onChange={(event) => ask({ from: event.target.value })}
      />
      <TextField
        label={words.corrections.until}
        type="date"
        value={search.until ?? ''}
        onChange={(event) => ask({ until: event.target.value })}
      />
    </search>
  );
}
