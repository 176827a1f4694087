import type { EditionLine } from '@coranto/contract/api/edition';
import type { ArticleContent } from '@coranto/contract/article';
import { proseToText } from '@coranto/contract/prose/plain-text';
import type { Block } from '@coranto/contract/prose/prose';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import { compareBlocks, differingFields } from './keeping/take-part.ts';
import styles from './Panels.module.css';

type Field = ReturnType<typeof differingFields>[number];
type Props = {
  title: string;
  shown: ArticleContent;
  other: ArticleContent;
  edition: EditionLine;
  onTakeField?: (field: Field) => void;
  onTakeBlock?: (blockId: string) => void;
};

/** One of two texts, with what the other has differently marked. */
export function ComparedText({ title, shown, other, edition, onTakeField, onTakeBlock }: Props) {
  const words = useWords();
  const differing = differingFields(shown, other);
  const names = useFieldNames();
  const setting = settingOf(edition);
  return (
    <section className={styles.text} aria-label={title}>
      <h3 className={styles.name}>{title}</h3>
      {(['headline', 'standfirst'] as const).map((field) => (
        <div key={field} className={`${styles.part} ${differing.includes(field) ? styles.differs : ''}`}>
          <strong {...setting}>{shown[field]}</strong>
        </div>
      ))}
      {differing.map((field) => (
        <div key={field} className={styles.part}>
          {onTakeField ? <Button onClick={() => onTakeField(field)}>{words.conflict.takeField(names[field])}</Button> : null}
          {!onTakeField ? <span className={styles.soft}>{`${names[field]}: ${words.conflict.differs}`}</span> : null}
        </div>
      ))}
      {compareBlocks(shown.prose, other.prose).map(({ block, isShared }) => (
        <div key={block.id} className={`${styles.part} ${isShared ? '' : styles.differs}`}>
          <div {...setting}>{textOf(block) || `[${block.kind}]`}</div>
          {!isShared && onTakeBlock ? <Button onClick={() => onTakeBlock(block.id)}>{words.conflict.takeBlock}</Button> : null}
        </div>
      ))}
    </section>
  );
}

function textOf(block: Block): string {
  if (block.kind === 'pull-quote') return proseToText({ version: 1, blocks: [{ ...block, kind: 'question' }] });
  return proseToText({ version: 1, blocks: [block] });
}

function useFieldNames(): Record<Field, string> {
  const { article } = useWords();
  return {
    headline: article.headline,
    kicker: article.kicker,
    standfirst: article.standfirst,
    sectionId: article.section,
    bylines: article.byline,
    dateline: article.dateline,
    leadPicture: article.leadPicture,
    topicIds: article.topics,
  };
}
