import {
  answerCommentCall,
  changeCommentCall,
  commentOnPassageCall,
  listCommentsCall,
  removeCommentCall,
  reopenCommentCall,
  resolveCommentCall,
} from '@coranto/contract/api/comment';
import type { Passage } from '@coranto/contract/comment';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { useWords } from '../words/use-words.ts';
import type { Said } from './CommentForm.tsx';
import type { TalkActs } from './TalkItem.tsx';

type Work = { told: string; work: () => Promise<unknown> };

/** What one can say and do beside the text, with what came of it in a sentence. */
export function useTalkActs(articleId: string) {
  const { comments } = useWords();
  const client = useQueryClient();
  const [told, tell] = useState('');
  // The same words sent again after a cut line bear the same id, so that they are said once.
  const sending = useRef({ words: '', commentId: '' });
  const act = useMutation<unknown, CallFailure, Work>({
    mutationFn: ({ work }) => work(),
    onSuccess: async (_done, { told: sentence }) => {
      sending.current = { words: '', commentId: '' };
      await client.invalidateQueries({ queryKey: [listCommentsCall.name] });
      tell(sentence);
    },
  });
  const idFor = (place: string, { words }: Said): string => {
    const key = `${place} ${words}`;
    if (sending.current.words !== key) sending.current = { words: key, commentId: crypto.randomUUID() };
    return sending.current.commentId;
  };
  const carryOut = (told: string, work: () => Promise<unknown>) => act.mutateAsync({ told, work });
  const quietly = (told: string, work: () => Promise<unknown>) => act.mutate({ told, work });
  const acts: TalkActs = {
    answer: (answers, said) =>
      carryOut(comments.told.said, () => callApi(answerCommentCall, { answers, commentId: idFor(answers, said), ...said })),
    change: (commentId, said) => carryOut(comments.told.said, () => callApi(changeCommentCall, { commentId, ...said })),
    remove: (commentId) => quietly(comments.told.removed, () => callApi(removeCommentCall, { commentId })),
    resolve: (commentId) => quietly(comments.told.resolved, () => callApi(resolveCommentCall, { commentId })),
    reopen: (commentId) => quietly(comments.told.reopened, () => callApi(reopenCommentCall, { commentId })),
  };
  const begin = (passage: Passage, said: Said) =>
    carryOut(comments.told.said, () =>
      callApi(commentOnPassageCall, { articleId, commentId: idFor(JSON.stringify(passage.start), said), passage, ...said }),
    );
  return { acts, begin, told, tell, error: act.error, isBusy: act.isPending };
}
