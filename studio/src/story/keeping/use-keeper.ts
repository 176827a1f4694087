import type { OpenArticle } from '@coranto/contract/api/article';
import { whoAmICall } from '@coranto/contract/api/session';
import { openArticleCall, saveRevisionCall } from '@coranto/contract/api/story';
import { saveWorkingCopyCall } from '@coranto/contract/api/working-copy';
import type { ArticleContent } from '@coranto/contract/article';
import { bringHeadTo } from '@coranto/contract/working-copy/bring-copy';
import { headOf, proseOf } from '@coranto/contract/working-copy/form';
import { readBody, readHead } from '@coranto/contract/working-copy/read-copy';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { CallFailure, callApi } from '../../api/call-api.ts';
import { useAnswer } from '../../api/use-call.ts';
import { Writing, type WritingState } from './writing.ts';

/** The body is read again when nothing was written for so long: reading a long one at each letter would be felt. */
const bodyAfterMs = 400;

/** An article on the desk: its working copy, where the words of it are, and what can be done about them. */
export type Desk = WritingState & {
  writing: Writing;
  /** What the copy holds: the head as it is now, the body as it was a moment ago. */
  content: ArticleContent;
  /** Sets fields of the head; those that say the same stay untouched, and letters change by the smallest change. */
  change: (fields: Partial<ArticleContent>) => void;
  keeper: {
    /** The revision that stands, as far as this window knows. */
    readonly baseRevisionId: string;
    /** Makes a revision of what is written. Says whether the newest words stand in one. */
    saveNow(reason?: string): Promise<boolean>;
    /** Goes on with one of two texts; the other stays among the revisions. */
    settle(wished: ArticleContent, other: ArticleContent): Promise<void>;
  };
};

/** Puts an article on the desk; `null` until its working copy has arrived. */
export function useKeeper(article: OpenArticle, personId: string): Desk | null {
  const { articleId } = article;
  const client = useQueryClient();
  const isSignedIn = useAnswer(whoAmICall, {}).data?.person != null;
  const [writing, setWriting] = useState<Writing | null>(null);
  const [round, setRound] = useState(0);
  const newest = useRef(article.newest.revisionId);
  newest.current = article.newest.revisionId;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another copy
  useEffect(() => {
    const made = new Writing({ personId, articleId });
    setWriting(made);
    return () => made.close();
  }, [personId, articleId, round]);

  const state = useSyncExternalStore(writing?.subscribe ?? nothingToHear, writing?.state ?? nothingYet);
  const content = useContent(writing);
  const { keeping } = state ?? { keeping: null };

  useEffect(() => {
    if (keeping?.state === 'signed-out') void client.invalidateQueries({ queryKey: [whoAmICall.name] });
  }, [keeping?.state, client]);
  useEffect(() => {
    if (isSignedIn) writing?.resume();
  }, [isSignedIn, writing]);

  const keeper = useMemo(
    () => ({
      get baseRevisionId() {
        return writing?.state().revision?.revisionId ?? newest.current;
      },
      async saveNow(reason?: string) {
        if (writing === null || !(await writing.settle())) return false;
        if (!writing.state().mayWrite) return true;
        try {
          writing.noteRevision(await callApi(saveWorkingCopyCall, { articleId, ...(reason ? { reason } : {}) }));
          return true;
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          if (error.problem.code === 'Invalid') writing.noteProblem({ place: error.problem.place ?? '', detail: error.problem.message });
          return false;
        }
      },
      async settle(wished: ArticleContent, other: ArticleContent) {
        for (const content of [other, wished]) {
          const { newest: standing } = await callApi(openArticleCall, { articleId });
          await callApi(saveRevisionCall, { articleId, revisionId: crypto.randomUUID(), basedOn: standing.revisionId, content });
        }
        writing?.forgetKept();
        setRound((earlier) => earlier + 1);
      },
    }),
    [writing, articleId],
  );
  const change = useCallback(
    (fields: Partial<ArticleContent>) => {
      if (writing !== null) bringHeadTo(writing.copy, fields);
    },
    [writing],
  );

  if (writing === null || state === null || content === null || !state.hasArrived) return null;
  return { ...state, writing, content, change, keeper };
}

const nothingToHear = () => () => undefined;
const nothingYet = () => null;

/** What a copy holds, read anew when somebody changes it. */
function useContent(writing: Writing | null): ArticleContent | null {
  const [content, setContent] = useState<ArticleContent | null>(null);
  useEffect(() => {
    if (writing === null) return;
    const { copy } = writing;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const readHeadNow = () => setContent((before) => ({ ...readHead(copy), ...(before === null ? readBody(copy) : bodyOf(before)) }));
    const readBodySoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setContent({ ...readHead(copy), ...readBody(copy) }), bodyAfterMs);
    };
    headOf(copy).observeDeep(readHeadNow);
    proseOf(copy).observeDeep(readBodySoon);
    setContent({ ...readHead(copy), ...readBody(copy) });
    return () => {
      clearTimeout(waiting);
      headOf(copy).unobserveDeep(readHeadNow);
      proseOf(copy).unobserveDeep(readBodySoon);
    };
  }, [writing]);
  return content;
}

function bodyOf({ prose, notes }: ArticleContent): Pick<ArticleContent, 'prose' | 'notes'> {
  return { prose, ...(notes === undefined ? {} : { notes }) };
}
