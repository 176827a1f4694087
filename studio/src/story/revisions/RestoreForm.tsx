import type { Revision } from '@coranto/contract/api/revision';
import { restoreRevisionCall } from '@coranto/contract/api/timeline';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/use-call.ts';
import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/Field.tsx';
import { ProblemNotice } from '../../parts/Notice.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './Revisions.module.css';

type Props = { articleId: string; revision: Revision; onRestored: (number: number) => Promise<void> };

/** Brings an earlier revision back as the newest one; asks why first. */
export function RestoreForm({ articleId, revision, onRestored }: Props) {
  const words = useWords();
  const restore = useAct(restoreRevisionCall);
  const [isAsked, setIsAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { number, revisionId: restoredRevisionId } = revision;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const command = { articleId, revisionId: crypto.randomUUID(), restoredRevisionId, ...(reason.trim() === '' ? {} : { reason }) };
    restore.mutate(command, { onSuccess: (made) => onRestored(made.number) });
  };
  if (!isAsked) {
    return (
      <p>
        <Button onClick={() => setIsAsked(true)}>{words.timeline.restore(number)}</Button>
      </p>
    );
  }
  return (
    <form className={styles.restore} onSubmit={submit}>
      <p>{words.timeline.restoreHint(number)}</p>
      <TextField label={words.timeline.why} value={reason} maxLength={500} autoFocus onChange={(event) => setReason(event.target.value)} />
      <ProblemNotice error={restore.error} />
      <span className={styles.choices}>
        <Button type="submit" weight="main" disabled={restore.isPending}>
          {words.timeline.restore(number)}
        </Button>
        <Button weight="quiet" onClick={() => setIsAsked(false)}>
          {words.app.cancel}
        </Button>
      </span>
    </form>
  );
}
