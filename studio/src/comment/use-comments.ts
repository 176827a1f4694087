import { listCommentsCall, type Talk } from '@coranto/contract/api/comment';
import type { Passage } from '@coranto/contract/comment';
import { useQueryClient } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { useAnswer } from '../api/use-call.ts';
import type { Desk } from '../story/keeping/use-keeper.ts';
import { Passages } from './passages.ts';
import { passageOf } from './place-of-passage.ts';

/** What is said beside an open article, and what of it stands out. */
export type Comments = {
  passages: Passages;
  open: Talk[];
  mayComment: boolean;
  activeId: string | null;
  activate: (commentId: string | null) => void;
  /** The passage that somebody is about to comment on. */
  draft: Passage | null;
  /** Takes the selected passage to comment on. Says whether one is selected. */
  begin: () => boolean;
  endDraft: () => void;
};

/** Asks what is said about an article, again whenever somebody says something, and shows it in the text. */
export function useComments(articleId: string, desk: Desk, hands: { editorOf: () => Editor | null; onBegin: () => void }): Comments {
  const client = useQueryClient();
  const [passages] = useState(() => new Passages());
  const [activeId, activate] = useState<string | null>(null);
  const [draft, setDraft] = useState<Passage | null>(null);
  const answer = useAnswer(listCommentsCall, { articleId, state: 'open' }).data;
  const open = useMemo(() => answer?.talks ?? [], [answer]);
  const { commentsTold, seat } = desk;

  // Another seat: the line was cut meanwhile, and what was said then was told to nobody here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was told and the seat say when to ask again
  useEffect(() => {
    void client.invalidateQueries({ queryKey: [listCommentsCall.name] });
  }, [client, commentsTold, seat]);
  useEffect(() => {
    const marked = open.map(({ commentId, passage }) => ({ commentId, passage }));
    passages.show(draft === null ? marked : [...marked, { commentId: null, passage: draft }], draft === null ? activeId : null);
  }, [passages, open, draft, activeId]);

  const begin = () => {
    const editor = hands.editorOf();
    const chosen = editor === null ? null : passageOf(editor.state);
    if (chosen !== null) setDraft(chosen);
    hands.onBegin();
    return chosen !== null;
  };
  passages.listen({ onActive: activate, onBegin: begin });
  return { passages, open, mayComment: answer?.mayComment ?? false, activeId, activate, draft, begin, endDraft: () => setDraft(null) };
}
