import { useState } from 'react';
import type { StoriesSearch } from './stories-search.ts';
import type { ListedStory } from './use-stories.ts';

/** Which lines of a list are chosen, and so which articles an act would concern. */
export type Choosing = {
  articleIds: string[];
  isChosen: (articleId: string) => boolean;
  turn: (articleId: string) => void;
  take: (articleId: string) => void;
  letGo: () => void;
};

/**
 * Choosing lines. Where stories are listed without a filter a line stands for all articles of its story; with one, only for the article that
 * the filter found.
 */
export function useChoosing(lines: readonly ListedStory[], search: StoriesSearch): Choosing {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { view, state, edition, section, person, stale, text } = search;
  const isWhole = [view, state, edition, section, person, stale, text].every((each) => each === undefined);
  const those = lines.filter(({ found }) => chosen.has(found.articleId));
  return {
    articleIds: those.flatMap(({ found, others }) => [found.articleId, ...(isWhole ? others.map(({ articleId }) => articleId) : [])]),
    isChosen: (articleId) => chosen.has(articleId),
    turn: (articleId) =>
      setChosen((before) =>
        before.has(articleId) ? new Set([...before].filter((each) => each !== articleId)) : new Set([...before, articleId]),
      ),
    take: (articleId) => setChosen((before) => new Set([...before, articleId])),
    letGo: () => setChosen(new Set()),
  };
}
