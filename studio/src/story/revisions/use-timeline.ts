import { readTimelineCall, type Timeline, type TimelineLine } from '@coranto/contract/api/timeline';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type CallFailure, callApi } from '../../api/call-api.ts';

/** The life of an article as far as it was asked for. */
export type LoadedTimeline = {
  first: Timeline | null;
  lines: TimelineLine[];
  error: CallFailure | null;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore: () => void;
  refresh: () => Promise<unknown>;
};

/** Asks for the life of an article, page by page. */
export function useTimeline(articleId: string): LoadedTimeline {
  const query = useInfiniteQuery<Timeline, CallFailure, { pages: Timeline[] }, unknown[], number | null>({
    queryKey: [readTimelineCall.name, articleId],
    queryFn: ({ pageParam }) => callApi(readTimelineCall, { articleId, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextBefore,
    staleTime: 0,
  });
  const pages = query.data?.pages ?? [];
  return {
    first: pages[0] ?? null,
    lines: pages.flatMap(({ lines }) => lines),
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    refresh: () => query.refetch(),
  };
}
