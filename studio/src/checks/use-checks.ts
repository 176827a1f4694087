import { type CheckedArticle, checkArticleCall, checkLinksCall } from '@coranto/contract/api/checks';
import type { ArticleContent } from '@coranto/contract/article';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';

/** Pause in typing after which the checks look again. */
const pauseMs = 700;
/** So many links are tried by one call. */
const linksAtOnce = 30;

/** What the checks say of an article as it is being written. */
export type Checks = {
  checked: CheckedArticle | null;
  error: CallFailure | null;
  isLooking: boolean;
  /** Looks again at once: something was answered. */
  again: () => Promise<unknown>;
};

/** Looks at what an article holds now, and again after each pause in writing; links are tried meanwhile. */
export function useChecks(articleId: string, content: ArticleContent): Checks {
  const looked = useSettled(content);
  const tried = useRef(new Set<string>());
  const [areLinksTried, setAreLinksTried] = useState(false);
  const query = useQuery<CheckedArticle, CallFailure>({
    queryKey: [checkArticleCall.name, articleId, looked],
    queryFn: () => callApi(checkArticleCall, { articleId, content: looked }),
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });
  const { refetch } = query;
  const untried = query.data?.untriedLinks;

  useEffect(() => {
    const waiting = (untried ?? []).filter((address) => !tried.current.has(address)).slice(0, linksAtOnce);
    if (waiting.length === 0) return;
    for (const address of waiting) tried.current.add(address);
    setAreLinksTried(true);
    void callApi(checkLinksCall, { articleId, addresses: waiting })
      .then(() => refetch())
      // Links that could not be tried now are tried when the checks are opened again; the rest of the checks stands.
      .catch((error: unknown) => reportError(error))
      .finally(() => setAreLinksTried(false));
  }, [untried, articleId, refetch]);

  return { checked: query.data ?? null, error: query.error, isLooking: query.isFetching || areLinksTried, again: refetch };
}

/** The value once it has stayed the same for a moment. */
function useSettled(value: ArticleContent): ArticleContent {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}
