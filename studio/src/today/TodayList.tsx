import type { EditionLine } from '@coranto/contract/api/edition';
import type { TodayLine } from '@coranto/contract/api/today';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { settingOf, useEditions } from '../edition/use-editions.ts';
import { StateMark } from '../parts/StateMark.tsx';
import type { StoriesSearch } from '../story/stories-search.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Today.module.css';
import { useDistance } from './use-distance.ts';

/** What a list is about, and so what it tells of each article. */
type Tells = 'soon' | 'when' | 'saved' | 'views';

type ListProps = {
  title: string;
  /** The edition that the list is about, where there is one list for each. */
  of?: EditionLine | undefined;
  /** What stands there when there is nothing. */
  none: string;
  lines: readonly TodayLine[];
  tells: Tells;
  /** Where the list is whole. */
  more?: StoriesSearch;
};

/** One list of Today. */
export function TodayList({ title, of, none, lines, tells, more }: ListProps) {
  const words = useWords();
  const editions = useEditions();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
          {of === undefined ? null : (
            <>
              {' · '}
              <bdi {...settingOf(of)}>{of.name}</bdi>
            </>
          )}
        </h2>
        {more === undefined || lines.length === 0 ? null : (
          <Link to="/articles" search={more} className={styles.all} aria-label={words.today.allOf(title)}>
            {words.list.any}
          </Link>
        )}
      </header>
      {lines.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {lines.map((line) => (
            <Line key={line.articleId} line={line} edition={editions.find(({ editionId }) => editionId === line.editionId)} tells={tells} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ line, edition, tells }: { line: TodayLine; edition: EditionLine | undefined; tells: Tells }) {
  const words = useWords();
  const hasHeadline = line.headline.trim() !== '';
  return (
    <li className={styles.line}>
      <Link to="/articles/$articleId" params={{ articleId: line.articleId }} className={styles.headline} data-row={line.articleId}>
        {hasHeadline ? <bdi {...settingOf(edition)}>{line.headline}</bdi> : <i>{line.slugline || words.list.untitled}</i>}
      </Link>
      <span className={styles.about}>
        <bdi className={styles.tag}>{edition?.prefix}</bdi>
        <Telling line={line} tells={tells} />
        {tells === 'saved' || line.state === 'changed' ? <StateMark state={line.state} /> : null}
      </span>
    </li>
  );
}

function Telling({ line, tells }: { line: TodayLine; tells: Tells }) {
  const words = useWords();
  const instants = useInstants();
  const distance = useDistance();
  if (tells === 'views') return <span>{words.today.views(line.views ?? 0)}</span>;
  if (tells === 'saved') {
    const saved = distance(line.savedAt);
    return <span>{line.savedBy === null ? saved : words.list.savedBy(saved, line.savedBy)}</span>;
  }
  const at = line.at ?? line.savedAt;
  return (
    <time dateTime={at} title={instants.at(at)}>
      {tells === 'soon' ? `${distance(at)} · ${instants.soon(at)}` : distance(at)}
    </time>
  );
}
