import { listRevisionsCall, readRevisionCall } from '@coranto/contract/api/story';
import type { ArticleContent } from '@coranto/contract/article';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { useAnswer } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import styles from './Panels.module.css';
import { PreviewFrame } from './PreviewFrame.tsx';

/** All revisions of an article, each to be looked at, and to be taken again as the newest. */
export function RevisionsPanel({ working, onTake }: { working: Working; onTake: (content: ArticleContent) => void }) {
  const words = useWords();
  const instants = useInstants();
  const { article, edition } = working;
  const { articleId } = article;
  const found = useAnswer(listRevisionsCall, { articleId });
  const [chosen, setChosen] = useState<string | null>(null);
  const take = useMutation<void, CallFailure, string>({
    mutationFn: async (revisionId) => onTake((await callApi(readRevisionCall, { articleId, revisionId })).content),
  });
  const revisions = found.data?.revisions ?? [];
  const shown = chosen ?? revisions[0]?.revisionId;

  return (
    <div className={styles.revisions}>
      <ol className={styles.lines} reversed>
        {revisions.map(({ revisionId, number, savedAt, savedBy, headline, wasPublished }) => (
          <li key={revisionId}>
            <button type="button" className={styles.line} aria-current={revisionId === shown} onClick={() => setChosen(revisionId)}>
              <strong>{words.revisions.revision(number)}</strong>
              <span className={styles.soft}>{words.revisions.by(savedBy ?? words.revisions.program, instants.at(savedAt))}</span>
              <bdi {...settingOf(edition)}>{headline}</bdi>
              {revisionId === article.live?.revisionId ? (
                <em>{words.revisions.live}</em>
              ) : wasPublished ? (
                <em>{words.revisions.published}</em>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
      {shown === undefined ? null : (
        <div className={styles.shown}>
          <div>
            <ProblemNotice error={take.error ?? found.error} />
            {article.may.write && shown !== revisions[0]?.revisionId ? (
              <Button disabled={take.isPending} onClick={() => take.mutate(shown)}>
                {words.revisions.takeAgain}
              </Button>
            ) : null}
          </div>
          <PreviewFrame articleId={articleId} revisionId={shown} />
        </div>
      )}
    </div>
  );
}
