import { restoreArticleCall } from '@coranto/contract/api/story';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import styles from './Panels.module.css';

/** Puts a withdrawn article before readers again as it was. */
export function RestoreForm({ working }: { working: Working }) {
  const words = useWords();
  const restore = useAct(restoreArticleCall);
  const [note, setNote] = useState('');
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        restore.mutate({ articleId: working.article.articleId, note }, { onSettled: () => working.refresh() });
      }}
    >
      <h3 className={styles.name}>{words.corrections.restore}</h3>
      <p className={styles.soft}>{words.corrections.restoreHint}</p>
      <TextArea label={words.corrections.reason} value={note} required maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      <ProblemNotice error={restore.error} />
      <Button type="submit" disabled={restore.isPending}>
        {words.corrections.restore}
      </Button>
    </form>
  );
}
