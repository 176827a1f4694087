import { withdrawArticleCall } from '@coranto/contract/api/story';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import styles from './Panels.module.css';

/** Takes an article away from readers, with a note in its place. */
export function WithdrawForm({ working }: { working: Working }) {
  const words = useWords();
  const withdraw = useAct(withdrawArticleCall);
  const [note, setNote] = useState('');
  const { article, edition } = working;
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate({ articleId: article.articleId, note }, { onSettled: () => working.refresh() });
      }}
    >
      <h3 className={styles.name}>{words.publish.withdraw}</h3>
      <p className={styles.soft}>{words.publish.withdrawHint}</p>
      <TextArea
        label={words.publish.withdrawNote}
        value={note}
        required
        maxLength={2000}
        lang={edition.language}
        onChange={(event) => setNote(event.target.value)}
      />
      <ProblemNotice error={withdraw.error} />
      <Button type="submit" weight="danger" disabled={withdraw.isPending}>
        {words.publish.withdraw}
      </Button>
    </form>
  );
}
