import type { ArticleLine } from '@coranto/contract/api/article';
import { listArticlesCall, listStoriesCall } from '@coranto/contract/api/story';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { type StoriesSearch, toListQuestion } from './stories-search.ts';

/** A line of the list: the article by which it was found, and in the view of stories the others of the story. */
export type ListedStory = { found: ArticleLine; others: ArticleLine[] };

type Page = { lines: ListedStory[]; nextCursor: string | null };

/** The stories, or the articles, that an address of the list asks for. */
export function useStories(search: StoriesSearch) {
  const editions = useEditions();
  const question = toListQuestion(search, editions);
  const call = search.view === 'articles' ? listArticlesCall : listStoriesCall;
  const found = useInfiniteQuery<Page, CallFailure, { pages: Page[] }, readonly unknown[], string | null>({
    queryKey: [call.name, question],
    queryFn: async ({ pageParam }) => {
      const asked = pageParam === null ? question : { ...question, cursor: pageParam };
      if (search.view === 'articles') {
        const { articles, nextCursor } = await callApi(listArticlesCall, asked);
        return { lines: articles.map((article) => ({ found: article, others: [] })), nextCursor };
      }
      const { stories, nextCursor } = await callApi(listStoriesCall, asked);
      return { lines: stories, nextCursor };
    },
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (earlier) => earlier,
    enabled: search.edition === undefined || editions.length > 0,
  });
  return { found, editions, lines: found.data?.pages.flatMap((page) => page.lines) ?? [] };
}
