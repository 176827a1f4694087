import type { SaidComment, Talk } from '@coranto/contract/api/comment';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { CommentForm, type Said } from './CommentForm.tsx';
import styles from './Comments.module.css';

/** What one can do to a talk; each says when it is done. */
export type TalkActs = {
  answer: (answers: string, said: Said) => Promise<unknown>;
  change: (commentId: string, said: Said) => Promise<unknown>;
  remove: (commentId: string) => void;
  resolve: (commentId: string) => void;
  reopen: (commentId: string) => void;
};

type Props = {
  talk: Talk;
  /** Do its words still stand in the text? */
  isThere: boolean;
  isActive: boolean;
  mayComment: boolean;
  personId: string;
  isBusy: boolean;
  onGoTo: () => void;
  acts: TalkActs;
};

/** A talk about one passage: what it stands on, what was said, and what one can do. */
export function TalkItem({ talk, isThere, isActive, mayComment, personId, isBusy, onGoTo, acts }: Props) {
  const words = useWords();
  const [isAnswering, setIsAnswering] = useState(false);
  const { passage, resolved } = talk;
  return (
    <li id={`talk-${talk.commentId}`} className={styles.talk} data-active={isActive} aria-current={isActive ? 'true' : undefined}>
      {isThere ? (
        <button type="button" className={styles.quoted} aria-label={words.comments.goTo(passage.quoted)} onClick={onGoTo}>
          <bdi>{passage.quoted}</bdi>
        </button>
      ) : (
        <p className={styles.quoted} data-gone="">
          {resolved === null ? <span className={styles.soft}>{words.comments.gone} </span> : null}
          <bdi>{passage.quoted}</bdi>
        </p>
      )}
      <ol className={styles.said}>
        {[talk, ...talk.answers].map((each) => (
          <SaidItem key={each.commentId} said={each} isOwn={mayComment && each.personId === personId} isBusy={isBusy} acts={acts} />
        ))}
      </ol>
      {resolved === null ? null : <p className={styles.soft}>{words.comments.resolvedBy(resolved.by)}</p>}
      {mayComment && isAnswering ? (
        <CommentForm
          label={words.comments.answerTo(talk.by)}
          act={words.comments.send}
          isBusy={isBusy}
          onSay={(said) => void acts.answer(talk.commentId, said).then(() => setIsAnswering(false), ignore)}
          onCancel={() => setIsAnswering(false)}
        />
      ) : null}
      {mayComment && !isAnswering ? (
        <div className={styles.acts}>
          <Button weight="quiet" onClick={() => setIsAnswering(true)}>
            {words.comments.answer}
          </Button>
          <Button
            weight="quiet"
            disabled={isBusy}
            onClick={() => (resolved === null ? acts.resolve(talk.commentId) : acts.reopen(talk.commentId))}
          >
            {resolved === null ? words.comments.resolve : words.comments.reopen}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

/** The failure is shown above the list; what was written stays in the form. */
const ignore = () => undefined;

function SaidItem({ said, isOwn, isBusy, acts }: { said: SaidComment; isOwn: boolean; isBusy: boolean; acts: TalkActs }) {
  const words = useWords();
  const instants = useInstants();
  const [isChanging, setIsChanging] = useState(false);
  if (said.isRemoved) return <li className={styles.soft}>{words.comments.taken}</li>;
  const begins = said.words.slice(0, 40);
  return (
    <li>
      <p className={styles.by}>
        <bdi>{said.by}</bdi> <time dateTime={said.at}>{instants.soon(said.at)}</time>
        {said.changedAt === null ? null : ` · ${words.comments.changed}`}
      </p>
      {isChanging ? (
        <CommentForm
          label={words.comments.words}
          act={words.comments.save}
          words={said.words}
          isBusy={isBusy}
          onSay={(next) => void acts.change(said.commentId, next).then(() => setIsChanging(false), ignore)}
          onCancel={() => setIsChanging(false)}
        />
      ) : (
        <p className={styles.words} dir="auto">
          {said.words}
        </p>
      )}
      {isOwn && !isChanging ? (
        <div className={styles.acts}>
          <Button weight="quiet" aria-label={words.comments.changeOf(begins)} onClick={() => setIsChanging(true)}>
            {words.comments.change}
          </Button>
          <Button weight="quiet" disabled={isBusy} aria-label={words.comments.removeOf(begins)} onClick={() => acts.remove(said.commentId)}>
            {words.comments.remove}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
