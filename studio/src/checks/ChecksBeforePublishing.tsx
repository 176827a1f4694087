import type { Span } from '@coranto/contract/checks/advice';
import type { ObstaclePlace } from '@coranto/contract/refusal';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import type { Working } from '../story/ArticleDesk.tsx';
import type { Desk } from '../story/keeping/use-keeper.ts';
import { useWords } from '../words/use-words.ts';
import { ChecksList } from './ChecksList.tsx';
import { useChecks } from './use-checks.ts';

type Props = { working: Working; desk: Desk; onGoTo: (place: ObstaclePlace, span: Span | null) => void };

/** What must be seen before an article goes out: what stands in the way, and what is advised. */
export function ChecksBeforePublishing({ working, desk, onGoTo }: Props) {
  const words = useWords();
  const { articleId, may, state } = working.article;
  const { checked, error, again } = useChecks(articleId, desk.content);
  if (checked === null) return error ? <ProblemNotice error={error} /> : <p>{words.checks.looking}</p>;
  const isEmpty = checked.obstacles.length === 0 && checked.advice.length === 0;
  return (
    <>
      {isEmpty ? null : (
        <ChecksList
          articleId={articleId}
          checked={checked}
          content={desk.content}
          mayAnswer={may.write}
          acts={{ onGoTo, onAnswered: again }}
        />
      )}
      {checked.obstacles.length === 0 ? (
        <Notice mood="good">{state === 'live' ? words.publish.nothingNew : words.publish.ready}</Notice>
      ) : null}
    </>
  );
}
