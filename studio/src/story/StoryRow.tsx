import type { ArticleLine } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import { Link } from '@tanstack/react-router';
import { settingOf } from '../edition/use-editions.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Stories.module.css';
import type { ListedStory } from './use-stories.ts';

type RowProps = { line: ListedStory; editions: EditionLine[]; isChosen: boolean; onTurn: () => void };

/** One line of the list: an article, and beside it those of the same story in other editions. */
export function StoryRow({ line: { found, others }, editions, isChosen, onTurn }: RowProps) {
  const words = useWords();
  const instants = useInstants();
  const edition = editions.find(({ editionId }) => editionId === found.editionId);
  const section = edition?.sections.find(({ sectionId }) => sectionId === found.sectionId);
  const saved = instants.soon(found.savedAt);
  return (
    <li className={styles.row} data-chosen={isChosen}>
      <input
        type="checkbox"
        className={styles.choose}
        aria-label={words.bulk.choose(found.headline || words.list.untitled)}
        checked={isChosen}
        onChange={onTurn}
      />
      <Link to="/articles/$articleId" params={{ articleId: found.articleId }} className={styles.headline} data-row={found.articleId}>
        <Headline line={found} edition={edition} />
      </Link>
      <span className={styles.marks}>
        {found.isStale ? <span className={styles.stale}>{words.stories.stale}</span> : null}
        <StateMark state={found.state} />
      </span>
      <p className={styles.about}>
        <bdi className={styles.tag}>{edition?.prefix}</bdi>
        {found.kind === 'news' ? null : <span>{words.kinds[found.kind]}</span>}
        {section ? <bdi {...settingOf(edition)}>{section.name}</bdi> : null}
        {found.slugline === '' ? null : <bdi>{found.slugline}</bdi>}
        <span>{found.savedBy === null ? saved : words.list.savedBy(saved, found.savedBy)}</span>
        {found.scheduledFor === null ? null : <span>{words.list.goesOut(instants.at(found.scheduledFor))}</span>}
      </p>
      {others.length === 0 ? null : (
        <ul className={styles.others} aria-label={words.stories.otherEditions}>
          {others.map((other) => (
            <OtherArticle key={other.articleId} line={other} edition={editions.find(({ editionId }) => editionId === other.editionId)} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OtherArticle({ line, edition }: { line: ArticleLine; edition: EditionLine | undefined }) {
  const words = useWords();
  return (
    <li className={styles.other}>
      <Link to="/articles/$articleId" params={{ articleId: line.articleId }} className={styles.otherLink}>
        <bdi className={styles.tag}>{edition?.prefix}</bdi> <Headline line={line} edition={edition} />
      </Link>
      {line.isStale ? <span className={styles.stale}>{words.stories.stale}</span> : null}
      <StateMark state={line.state} />
    </li>
  );
}

/** The headline in the setting of its edition, or that there is none yet. */
function Headline({ line, edition }: { line: ArticleLine; edition: EditionLine | undefined }) {
  const words = useWords();
  if (line.headline.trim() === '') return <span className={styles.untitled}>{words.list.untitled}</span>;
  return <bdi {...settingOf(edition)}>{line.headline}</bdi>;
}
