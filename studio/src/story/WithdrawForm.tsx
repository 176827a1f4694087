import { withdrawArticleCall } from '@coranto/contract/api/story';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import { OneOf } from './OneOf.tsx';
import styles from './Panels.module.css';

/** Takes an article away from readers, with a note in its place, or leading them elsewhere. */
export function WithdrawForm({ working }: { working: Working }) {
  const words = useWords();
  const withdraw = useAct(withdrawArticleCall);
  const [note, setNote] = useState('');
  const [inPlace, setInPlace] = useState<'note' | 'other'>('note');
  const [target, setTarget] = useState('');
  const { article, edition } = working;
  const problem = withdraw.error?.problem;
  const isBadTarget = problem?.code === 'Invalid' && problem.place === 'leadsTo';
  const leadsTo = inPlace === 'other' ? { leadsTo: toPath(target) } : {};
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate({ articleId: article.articleId, note, ...leadsTo }, { onSettled: () => working.refresh() });
      }}
    >
      <h3 className={styles.name}>{words.publish.withdraw}</h3>
      <OneOf
        legend={words.corrections.inPlace}
        chosen={inPlace}
        options={{ note: words.corrections.noteInPlace, other: words.corrections.otherInPlace }}
        onChoose={setInPlace}
      />
      {inPlace === 'other' ? (
        <TextField
          label={words.corrections.target}
          hint={words.corrections.targetHint}
          problem={isBadTarget ? words.corrections.badTarget : null}
          value={target}
          required
          dir="ltr"
          maxLength={1000}
          onChange={(event) => setTarget(event.target.value)}
        />
      ) : (
        <p className={styles.soft}>{words.publish.withdrawHint}</p>
      )}
      <TextArea
        label={inPlace === 'other' ? words.corrections.reason : words.publish.withdrawNote}
        value={note}
        required
        maxLength={2000}
        lang={edition.language}
        onChange={(event) => setNote(event.target.value)}
      />
      <ProblemNotice error={isBadTarget ? null : withdraw.error} />
      <Button type="submit" weight="danger" disabled={withdraw.isPending}>
        {words.publish.withdraw}
      </Button>
    </form>
  );
}

/** An address copied whole from the browser means its path. */
function toPath(typed: string): string {
  const own = `${location.origin}/`;
  return typed.trim().startsWith(own) ? typed.trim().slice(own.length - 1) : typed.trim();
}
