import { type LogbookLine, listLogbookCall } from '@coranto/contract/api/logbook';
import { may, mayEverywhere } from '@coranto/contract/person';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { callApi } from '../api/call-api.ts';
import type { LogbookSearch } from '../app/router.tsx';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import styles from '../people/Staff.module.css';
import { useColleagues, useDesks } from '../people/use-colleagues.ts';
import { usePerson } from '../session/use-person.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';

/** Who did what: a filter whose address can be sent to a colleague, and the lines, newest first. */
export function LogbookScreen() {
  const words = useWords();
  const person = usePerson();
  const search = useSearch({ from: '/logbook' });
  const mayRead = may(person, 'read-logbook', null);
  const found = useInfiniteQuery({
    queryKey: [listLogbookCall.name, search],
    queryFn: ({ pageParam }) => callApi(listLogbookCall, { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: mayRead,
  });
  const lines = found.data?.pages.flatMap((page) => page.lines) ?? [];
  if (!mayRead) {
    return (
      <Screen title={words.logbook.title}>
        <Notice mood="calm">{words.logbook.mayNot}</Notice>
      </Screen>
    );
  }
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== undefined)).toString();
  return (
    <Screen
      title={words.logbook.title}
      actions={mayEverywhere(person, 'manage-people') ? <a href={`/api/logbook.csv?${query}`}>{words.logbook.download}</a> : null}
    >
      <p className={styles.hint}>{words.logbook.hint}</p>
      <Filters search={search} acts={found.data?.pages[0]?.acts ?? []} />
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : lines.length === 0 ? words.logbook.none : ''}
      </p>
      <ol className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      {found.hasNextPage ? (
        <div>
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.app.more}
          </Button>
        </div>
      ) : null}
    </Screen>
  );
}

function Filters({ search, acts }: { search: LogbookSearch; acts: readonly string[] }) {
  const words = useWords();
  const navigate = useNavigate();
  const editions = useEditions();
  const desks = useDesks();
  const colleagues = useColleagues();
  const sentences: Record<string, string | undefined> = words.logbook.acts;
  const ask = (change: LogbookSearch) => {
    const asked = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({ to: '/logbook', search: Object.fromEntries(asked), replace: true });
  };
  const choices = [
    ['person', words.logbook.person, colleagues.map(({ personId, name }) => [personId, name])],
    ['act', words.logbook.act, acts.map((act) => [act, sentences[act] ?? words.logbook.other])],
    ['edition', words.logbook.edition, editions.map(({ editionId, name }) => [editionId, name])],
    ['desk', words.logbook.desk, desks.map(({ deskId, name }) => [deskId, name])],
  ] as const;
  return (
    <search className={styles.filters}>
      <TextField
        label={words.logbook.words}
        type="search"
        defaultValue={search.words ?? ''}
        onBlur={(event) => ask({ words: event.target.value })}
        onKeyDown={(event) => (event.key === 'Enter' ? ask({ words: event.currentTarget.value }) : undefined)}
      />
      {choices.map(([name, label, options]) => (
        <Choice key={name} label={label} value={search[name] ?? ''} onChange={(event) => ask({ [name]: event.target.value })}>
          <option value="">{words.logbook.any}</option>
          {options.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </Choice>
      ))}
      <TextField label={words.logbook.from} type="date" value={search.from ?? ''} onChange={(event) => ask({ from: event.target.value })} />
      <TextField
        label={words.logbook.until}
        type="date"
        value={search.until ?? ''}
        onChange={(event) => ask({ until: event.target.value })}
      />
    </search>
  );
}

function Line({ line }: { line: LogbookLine }) {
  const words = useWords();
  const instants = useInstants();
  const editions = useEditions();
  const sentences: Record<string, string | undefined> = words.logbook.acts;
  const edition = editions.find(({ editionId }) => editionId === line.editionId);
  return (
    <li className={styles.line}>
      <div className={styles.top}>
        <time dateTime={line.at} className={styles.soft}>
          {instants.at(line.at)}
        </time>
        <span>
          <strong>
            <bdi>{line.personName ?? words.logbook.program}</bdi>
          </strong>
          {': '}
          {sentences[line.act] ?? words.logbook.other}
        </span>
        <RecordName line={line} />
        {edition === undefined ? null : <bdi className={styles.soft}>{edition.name}</bdi>}
      </div>
    </li>
  );
}

/** The name of what a line is about, as a link where there is a screen for it. */
function RecordName({ line }: { line: LogbookLine }) {
  if (line.recordName === null || line.recordName === '') return null;
  const name = <bdi>{line.recordName}</bdi>;
  if (line.recordId === null) return name;
  if (line.recordKind === 'article')
    return (
      <Link to="/articles/$articleId" params={{ articleId: line.recordId }}>
        {name}
      </Link>
    );
  if (line.recordKind === 'contributor')
    return (
      <Link to="/contributors/$contributorId" params={{ contributorId: line.recordId }}>
        {name}
      </Link>
    );
  return name;
}
