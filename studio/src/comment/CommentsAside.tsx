import { listCommentsCall, type Talk } from '@coranto/contract/api/comment';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { Aside } from '../parts/Aside.tsx';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { placeOfPassage } from './place-of-passage.ts';
import { goToPassage } from './show-comments.ts';
import { TalkItem } from './TalkItem.tsx';
import type { Comments } from './use-comments.ts';
import { useTalkActs } from './use-talk-acts.ts';

type State = 'open' | 'resolved';
type Props = { articleId: string; comments: Comments; editorOf: () => Editor | null; onClose: () => void };

/** What colleagues say about passages, beside the text. */
export function CommentsAside({ articleId, comments, editorOf, onClose }: Props) {
  const words = useWords();
  const { id: personId } = usePerson();
  const [state, setState] = useState<State>('open');
  const { acts, begin, told, tell, error, isBusy } = useTalkActs(articleId);
  const { draft, activeId, mayComment } = comments;
  const list = useInfiniteQuery({
    queryKey: [listCommentsCall.name, 'aside', articleId, state],
    queryFn: ({ pageParam }) => callApi(listCommentsCall, { articleId, state, ...(pageParam === null ? {} : { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
  const talks = list.data?.pages.flatMap((page) => page.talks) ?? [];
  useEffect(() => {
    if (activeId !== null) document.getElementById(`talk-${activeId}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const backToText = () => {
    comments.endDraft();
    editorOf()?.commands.focus();
  };
  const isThere = ({ passage }: Talk) => {
    const editor = editorOf();
    return editor !== null && placeOfPassage(editor.state, passage) !== null;
  };

  return (
    <Aside title={words.comments.title} keepsFocus={draft !== null} onClose={onClose}>
      <p role="status" className={styles.soft}>
        {told}
      </p>
      <ProblemNotice error={error ?? (list.error as CallFailure | null)} />
      {draft === null ? null : (
        <div className={styles.talk} data-active="true">
          <p className={styles.quoted}>
            <bdi>{draft.quoted}</bdi>
          </p>
          <CommentForm
            label={words.comments.words}
            act={words.comments.say}
            isBusy={isBusy}
            onSay={(said) => {
              begin(draft, said).then(backToText, () => undefined); // the failure is shown above
            }}
            onCancel={backToText}
          />
        </div>
      )}
      {mayComment && draft === null ? (
        <Button
          aria-keyshortcuts="Control+Alt+M"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => tell(comments.begin() ? '' : words.comments.selectFirst)}
        >
          {words.comments.begin}
        </Button>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons of which one is pressed, no fields */}
      <div role="group" aria-label={words.comments.show} className={styles.acts}>
        {(['open', 'resolved'] as const).map((each) => (
          <Button key={each} weight="quiet" aria-pressed={state === each} onClick={() => setState(each)}>
            {each === 'open' ? words.comments.open : words.comments.resolvedOnes}
          </Button>
        ))}
      </div>
      {list.isSuccess && talks.length === 0 ? (
        <p className={styles.soft}>{state === 'open' ? words.comments.none : words.comments.noneResolved}</p>
      ) : null}
      <ol className={styles.talks}>
        {talks.map((talk) => (
          <TalkItem
            key={talk.commentId}
            talk={talk}
            isThere={state === 'open' && isThere(talk)}
            isActive={talk.commentId === activeId}
            mayComment={mayComment}
            personId={personId}
            isBusy={isBusy}
            acts={acts}
            onGoTo={() => {
              comments.activate(talk.commentId);
              const editor = editorOf();
              if (editor !== null && !goToPassage(editor, talk.commentId)) tell(`${words.comments.gone} ${talk.passage.quoted}`);
            }}
          />
        ))}
      </ol>
      {list.hasNextPage ? <Button onClick={() => void list.fetchNextPage()}>{words.comments.more}</Button> : null}
    </Aside>
  );
}
