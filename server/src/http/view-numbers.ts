import type { ViewCounter } from '@coranto/newsroom';
import type { ArticleViews } from '@coranto/newsroom/published';

/** A number that another node may have raised meanwhile is asked for anew after this time. */
const freshMs = 15_000;
const mostKept = 10_000;

/** Tells how often articles were read, without asking the database each time. */
export type ViewNumbers = { read(articleId: string): Promise<ArticleViews> };

/** What the database told, and what was written since. */
type Kept = { readAt: number; numbers: Promise<ArticleViews>; since: number };

const isFresh = (known: Kept | undefined): known is Kept => known !== undefined && performance.now() - known.readAt < freshMs;

/** Opens it. What this program has counted and not written yet is part of the number. */
export function openViewNumbers(counter: ViewCounter, ask: (articleId: string) => Promise<ArticleViews>): ViewNumbers {
  const kept = new Map<string, Kept>();
  counter.onWritten((risen) => {
    for (const [id, views] of risen) {
      const known = kept.get(id);
      if (known && views !== null) known.since += views;
      else kept.delete(id);
    }
  });
  /** Asks the database while nothing is written; an answer into which a writing came is asked for again. */
  const keep = async (articleId: string) => {
    await counter.settled();
    if (isFresh(kept.get(articleId))) return;
    const writes = counter.writes();
    const entry = { readAt: performance.now(), numbers: ask(articleId), since: 0 };
    kept.delete(articleId);
    kept.set(articleId, entry);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    const forget = () => kept.get(articleId) === entry && kept.delete(articleId);
    // Whoever waits for it hears of the failure; the next one asks again.
    entry.numbers.then(() => counter.writes() !== writes && forget(), forget);
  };
  return {
    async read(articleId) {
      for (;;) {
        const known = kept.get(articleId);
        if (!isFresh(known)) {
          await keep(articleId);
          continue;
        }
        const { views, storyViews, languages } = await known.numbers;
        if (kept.get(articleId) !== known) continue;
        const more = languages === 0 ? 0 : known.since + counter.pending(articleId);
        return { views: views + more, storyViews: storyViews + more, languages };
      }
    },
  };
}
