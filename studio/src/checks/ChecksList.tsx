import type { AnsweredAdvice, CheckedArticle } from '@coranto/contract/api/checks';
import type { ArticleContent } from '@coranto/contract/article';
import type { Span } from '@coranto/contract/checks/advice';
import type { Obstacle, ObstaclePlace } from '@coranto/contract/refusal';
import { useWords } from '../words/use-words.ts';
import { AdviceItem } from './AdviceItem.tsx';
import styles from './Checks.module.css';
import { inPageOrder } from './in-page-order.ts';
import { OverruledItem } from './OverruledItem.tsx';

/** What can be done about what the checks say. */
export type ChecksActs = {
  /** Brings a place into sight, with the words in question chosen. */
  onGoTo: (place: ObstaclePlace, span: Span | null) => void;
  /** Mends what can be mended safely; nothing where mending is not offered here. */
  onMend?: (advice: AnsweredAdvice) => void;
  /** Something was answered: look again. */
  onAnswered: () => Promise<unknown>;
};

type Props = { articleId: string; checked: CheckedArticle; content: ArticleContent; mayAnswer: boolean; acts: ChecksActs };

/** Everything that stands in the way and everything that is advised, in the order of the page; each line leads to its place. */
export function ChecksList({ articleId, checked, content, mayAnswer, acts }: Props) {
  const words = useWords();
  const open = checked.advice.filter(({ overruled }) => overruled === null);
  const overruled = checked.advice.filter((each) => each.overruled !== null);
  const lines = inPageOrder(content, [
    ...checked.obstacles.map((obstacle) => ({ place: obstacle.place, obstacle, advice: null })),
    ...open.map((advice) => ({ place: advice.place, obstacle: null, advice })),
  ]);
  return (
    <div className={styles.checks}>
      <p role="status" className={styles.counts}>
        {words.checks.counts(checked.obstacles.length, open.length)}
      </p>
      {checked.adviceStops && open.length > 0 ? <p className={styles.soft}>{words.checks.stops}</p> : null}
      <ul className={styles.list}>
        {lines.map(({ obstacle, advice }, line) =>
          obstacle ? (
            <ObstacleItem key={`${obstacle.code} ${JSON.stringify(obstacle.place)}`} obstacle={obstacle} onGoTo={acts.onGoTo} />
          ) : advice ? (
            <AdviceItem
              key={`${advice.code} ${JSON.stringify(advice.place)} ${advice.span?.start ?? line}`}
              {...{ articleId, advice, mayAnswer, acts }}
            />
          ) : null,
        )}
      </ul>
      {overruled.length > 0 ? (
        <details className={styles.overruled}>
          <summary>{words.checks.overruledCount(overruled.length)}</summary>
          <ul className={styles.list}>
            {overruled.map((advice) => (
              <OverruledItem key={`${advice.code} ${advice.passage}`} {...{ articleId, advice, mayAnswer, acts }} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function ObstacleItem({ obstacle, onGoTo }: { obstacle: Obstacle; onGoTo: ChecksActs['onGoTo'] }) {
  const words = useWords();
  return (
    <li className={styles.item} data-weight="obstacle">
      <button type="button" className={styles.go} onClick={() => onGoTo(obstacle.place, null)}>
        <span className={styles.weight}>{words.checks.obstacle}</span>
        {words.obstacles[obstacle.code]}
      </button>
    </li>
  );
}
