import { type AnsweredAdvice, heedAdviceCall } from '@coranto/contract/api/checks';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Checks.module.css';
import type { ChecksActs } from './ChecksList.tsx';
import { sayAdvice } from './say-advice.ts';

type Props = { articleId: string; advice: AnsweredAdvice; mayAnswer: boolean; acts: ChecksActs };

/** Advice that somebody has answered: why, who and when; the answer can be taken back. */
export function OverruledItem({ articleId, advice, mayAnswer, acts }: Props) {
  const words = useWords();
  const instants = useInstants();
  const heed = useAct(heedAdviceCall);
  const { code, place, passage, overruled } = advice;
  if (overruled === null) return null;
  return (
    <li className={styles.item} data-weight="overruled">
      <button type="button" className={styles.go} onClick={() => acts.onGoTo(place, advice.span)}>
        {sayAdvice(words, advice)}
        <span className={styles.soft}>
          <q dir="auto">{overruled.reason}</q> {words.revisions.by(overruled.by ?? words.revisions.program, instants.soon(overruled.at))}
        </span>
      </button>
      {mayAnswer ? (
        <div className={styles.acts}>
          <Button
            weight="quiet"
            disabled={heed.isPending}
            onClick={() => heed.mutate({ articleId, code, place, passage }, { onSuccess: () => acts.onAnswered() })}
          >
            {words.checks.heed}
          </Button>
        </div>
      ) : null}
      <ProblemNotice error={heed.error} />
    </li>
  );
}
