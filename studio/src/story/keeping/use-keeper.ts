import type { OpenArticle } from '@coranto/contract/api/article';
import { whoAmICall } from '@coranto/contract/api/session';
import type { ArticleContent } from '@coranto/contract/article';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../api/use-call.ts';
import { ArticleKeeper, type Keeping } from './article-keeper.ts';
import { findLeftBehind } from './left-behind.ts';
import { sendRevision } from './send-revision.ts';
import { openShelf } from './shelf.ts';
import { holdCopy, listHeldCopies } from './windows.ts';

/** An article on the desk: what it holds now, where its words are, and what can be done about them. */
export type Desk = {
  keeper: ArticleKeeper;
  content: ArticleContent;
  keeping: Keeping;
  wasRestored: boolean;
  /** Rises when the content is another one, not only a changed one: editors begin anew. */
  generation: number;
  change: (content: ArticleContent) => void;
  replace: (content: ArticleContent) => void;
};

/** Puts an article on the desk; `null` until what was left behind on this computer is looked through. */
export function useKeeper(article: OpenArticle, personId: string): Desk | null {
  const client = useQueryClient();
  const isSignedIn = useAnswer(whoAmICall, {}).data?.person != null;
  const opened = useRef(article);
  const [keeper, setKeeper] = useState<ArticleKeeper | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ state: 'saved', at: null });
  const [content, setContent] = useState(article.newest.content);
  const [wasRestored, setWasRestored] = useState(false);
  const [generation, setGeneration] = useState(0);

  useEffect(() => {
    const { articleId, newest } = opened.current;
    const copyId = crypto.randomUUID();
    const shelf = openShelf(localStorage);
    const made = new ArticleKeeper({
      copyId,
      personId,
      articleId,
      base: { revisionId: newest.revisionId, content: newest.content },
      shelf,
      onKeeping: setKeeping,
      send: async (attempt) => {
        const answer = await sendRevision(articleId, attempt);
        if (answer.state === 'signed-out') void client.invalidateQueries({ queryKey: [whoAmICall.name] });
        return answer;
      },
    });
    const release = holdCopy(copyId);
    let isClosed = false;
    void listHeldCopies().then((inUse) => {
      if (isClosed) return;
      const found = findLeftBehind(shelf, { personId, newest, inUse });
      if (found.state === 'continue') made.takeOver(found.copy);
      if (found.state === 'conflict') made.startInConflict(found.copy, newest);
      setWasRestored(found.state !== 'nothing');
      setContent(made.content);
      setKeeper(made);
    });
    return () => {
      isClosed = true;
      void made.saveNow();
      made.close();
      release();
    };
  }, [personId, client]);

  useEffect(() => {
    if (isSignedIn) keeper?.resume();
  }, [isSignedIn, keeper]);

  useEffect(() => {
    if (keeper === null) return;
    const onOnline = () => keeper.resume();
    const onHide = () => void (document.visibilityState === 'hidden' && keeper.saveNow());
    window.addEventListener('online', onOnline);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [keeper]);

  const change = useCallback(
    (changed: ArticleContent) => {
      keeper?.change(changed);
      setContent(changed);
    },
    [keeper],
  );
  const replace = useCallback(
    (other: ArticleContent) => {
      keeper?.change(other);
      setContent(other);
      setGeneration((earlier) => earlier + 1);
    },
    [keeper],
  );

  if (keeper === null) return null;
  return { keeper, content, keeping, wasRestored, generation, change, replace };
}
