import { type AnsweredAdvice, overruleAdviceCall } from '@coranto/contract/api/checks';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Checks.module.css';
import type { ChecksActs } from './ChecksList.tsx';
import { sayAdvice } from './say-advice.ts';

type Props = { articleId: string; advice: AnsweredAdvice; mayAnswer: boolean; acts: ChecksActs };

/** One piece of advice: go there, mend it, or say why it does not hold. */
export function AdviceItem({ articleId, advice, mayAnswer, acts }: Props) {
  const words = useWords();
  const [isAnswering, setIsAnswering] = useState(false);
  const { onMend } = acts;
  return (
    <li className={styles.item} data-weight="advice" data-code={advice.code}>
      <button type="button" className={styles.go} onClick={() => acts.onGoTo(advice.place, advice.span)}>
        <span className={styles.weight}>{words.checks.advice}</span>
        {sayAdvice(words, advice)}
        {advice.shown === '' ? null : (
          <q className={styles.shown} dir="auto">
            {advice.shown}
          </q>
        )}
      </button>
      {mayAnswer && !isAnswering ? (
        <div className={styles.acts}>
          {onMend && advice.mends.length > 0 ? <Button onClick={() => onMend(advice)}>{words.checks.mend}</Button> : null}
          <Button weight="quiet" onClick={() => setIsAnswering(true)}>
            {words.checks.overrule}
          </Button>
        </div>
      ) : null}
      {isAnswering ? <OverruleForm {...{ articleId, advice, acts }} onCancel={() => setIsAnswering(false)} /> : null}
    </li>
  );
}

function OverruleForm({ articleId, advice, acts, onCancel }: Omit<Props, 'mayAnswer'> & { onCancel: () => void }) {
  const words = useWords();
  const overrule = useAct(overruleAdviceCall);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const { code, place, passage } = advice;
    overrule.mutate({ articleId, code, place, passage, reason }, { onSuccess: () => acts.onAnswered() });
  };
  return (
    <form className={styles.answer} onSubmit={submit}>
      <TextField
        label={words.checks.why}
        value={reason}
        required
        maxLength={500}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
      />
      <ProblemNotice error={overrule.error} />
      <div className={styles.acts}>
        <Button type="submit" disabled={overrule.isPending || reason.trim() === ''}>
          {words.checks.overruleSo}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {words.app.cancel}
        </Button>
      </div>
    </form>
  );
}
