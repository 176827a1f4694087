import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Bulk.module.css';
import type { Bulk } from './use-bulk.ts';
import type { ListedStory } from './use-stories.ts';

/** What came of an act on several articles: how many it was done to, which it was not done to and why, and the way back. */
export function BulkOutcome({ bulk, lines }: { bulk: Bulk; lines: ListedStory[] }) {
  const words = useWords();
  const { done } = bulk;
  const headlineOf = (articleId: string) => {
    const article = lines.flatMap(({ found, others }) => [found, ...others]).find((line) => line.articleId === articleId);
    return article?.headline || words.list.untitled;
  };
  const left = done?.items.filter(({ outcome }) => outcome !== 'done') ?? [];
  const count = (done?.items.length ?? 0) - left.length;
  return (
    <div role="status" className={styles.outcome}>
      {done === null ? null : (
        <Notice mood={left.length === 0 ? 'good' : 'warn'}>
          <p>{done.isUndone ? words.bulk.undone(count) : words.bulk.done(words.bulk.acts[done.kind], count)}</p>
          {left.length === 0 ? null : (
            <ul>
              {left.map(({ articleId, outcome }) => (
                <li key={articleId}>
                  <bdi>{headlineOf(articleId)}</bdi>: {words.bulk.outcomes[outcome]}
                </li>
              ))}
            </ul>
          )}
          <p className={styles.ways}>
            {done.isUndone || count === 0 ? null : (
              <Button disabled={bulk.isBusy} onClick={() => bulk.undo(done.bulkActId, done.kind)}>
                {words.bulk.undo}
              </Button>
            )}
            <Button weight="quiet" onClick={bulk.forget}>
              {words.app.close}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  );
}
