import type { ViewCounter } from '@coranto/newsroom';
import type { ArticleViews } from '@coranto/newsroom/published';

/** A number that another node may have raised meanwhile is asked for anew after this time. */
const freshMs = 15_000;
const mostKept = 10_000;

/** Tells how often articles were read, without asking the database each time. */
export type ViewNumbers = { read(articleId: string): Promise<ArticleViews> };

type Kept = { readAt: number; numbers: Promise<ArticleViews> };

/** Opens it. What this program has counted and not written yet is part of the number. */
export function openViewNumbers(counter: ViewCounter, ask: (articleId: string) => Promise<ArticleViews>): ViewNumbers {
  const kept = new Map<string, Kept>();
  counter.onWritten((articleIds) => {
    for (const id of articleIds) kept.delete(id);
  });
  const written = (articleId: string): Promise<ArticleViews> => {
    const known = kept.get(articleId);
    if (known && performance.now() - known.readAt < freshMs) return known.numbers;
    const numbers = ask(articleId);
    kept.delete(articleId);
    kept.set(articleId, { readAt: performance.now(), numbers });
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
    // Whoever asked hears of the failure; the next one asks again.
    numbers.catch(() => kept.delete(articleId));
    return numbers;
  };
  return {
    async read(articleId) {
      for (;;) {
        const writes = counter.writes();
        const { views, storyViews, languages } = await written(articleId);
        const pending = languages === 0 ? 0 : counter.pending(articleId);
        if (counter.writes() === writes) return { views: views + pending, storyViews: storyViews + pending, languages };
      }
    },
  };
}
