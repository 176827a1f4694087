import type { ArticleLine } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import { Link } from '@tanstack/react-router';
import { settingOf } from '../edition/use-editions.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './ArticlesScreen.module.css';

/** One article in a list. */
export function ArticleRow({ article, edition }: { article: ArticleLine; edition: EditionLine | undefined }) {
  const words = useWords();
  const instants = useInstants();
  const section = edition?.sections.find(({ sectionId }) => sectionId === article.sectionId);
  const saved = instants.soon(article.savedAt);
  const hasHeadline = article.headline.trim() !== '';
  return (
    <li className={styles.row}>
      <Link to="/articles/$articleId" params={{ articleId: article.articleId }} className={styles.headline}>
        {hasHeadline ? (
          <bdi {...settingOf(edition)}>{article.headline}</bdi>
        ) : (
          <span className={styles.untitled}>{words.list.untitled}</span>
        )}
      </Link>
      <StateMark state={article.state} />
      <p className={styles.about}>
        <bdi className={styles.tag}>{edition?.prefix}</bdi>
        {section ? <bdi {...settingOf(edition)}>{section.name}</bdi> : null}
        {article.slugline === '' ? null : <bdi>{article.slugline}</bdi>}
        <span>{article.savedBy === null ? saved : words.list.savedBy(saved, article.savedBy)}</span>
        {article.scheduledFor === null ? null : <span>{words.list.goesOut(instants.at(article.scheduledFor))}</span>}
      </p>
    </li>
  );
}
