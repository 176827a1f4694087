import { correctArticleCall, listArticlesCall, listRevisionsCall, publishArticleCall } from '@coranto/contract/api/story';
import type { ObstaclePlace } from '@coranto/contract/refusal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallFailure, callApi } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import type { Desk } from './keeping/use-keeper.ts';
import { ObstacleList } from './ObstacleList.tsx';
import { OneOf } from './OneOf.tsx';
import styles from './Panels.module.css';
import { useChosenTime } from './use-chosen-time.ts';
import { ZonedTimeField } from './ZonedTimeField.tsx';

type Published = { liveFrom: string };

/** Asks when a revision goes out and what is new in it, and publishes it. */
export function PublishForm({ working, desk, onGoTo }: { working: Working; desk: Desk; onGoTo: (place: ObstaclePlace) => void }) {
  const words = useWords();
  const instants = useInstants();
  const client = useQueryClient();
  const { article, edition } = working;
  const isLive = article.live !== null;
  const siblings = new Set(article.siblings.map(({ editionId }) => editionId));
  const concerned = [edition, ...working.editions.filter(({ editionId }) => siblings.has(editionId))];
  const [when, setWhen] = useState<'now' | 'at'>('now');
  const time = useChosenTime([edition], article.scheduled?.liveFrom ?? null);
  const [what, setWhat] = useState<'update' | 'correction' | 'mending'>('update');
  const [note, setNote] = useState('');
  const isCorrection = isLive && what === 'correction';
  const isLater = when === 'at' && !isCorrection;

  const publish = useMutation<Published, CallFailure>({
    mutationFn: async () => {
      if (!(await desk.keeper.saveNow())) throw new CallFailure({ code: 'Unreachable', message: 'The newest text is not saved' });
      const revision = { articleId: article.articleId, revisionId: desk.keeper.baseRevisionId };
      if (isCorrection) return callApi(correctArticleCall, { ...revision, note });
      const kind = isLive && what === 'mending' ? 'mending' : 'update';
      return callApi(publishArticleCall, {
        ...revision,
        kind,
        ...(isLater && time.instant !== null ? { liveFrom: time.instant, timeZone: time.timeZone } : {}),
      });
    },
    onSettled: async () => {
      await working.refresh();
      await client.invalidateQueries({ queryKey: [listArticlesCall.name] });
      await client.invalidateQueries({ queryKey: [listRevisionsCall.name] });
    },
  });
  const refused = publish.error?.problem.code === 'NotReady' ? publish.error.problem.obstacles : [];

  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate();
      }}
    >
      {isLive ? (
        <OneOf
          legend={words.publish.what}
          chosen={what}
          options={{ update: words.publish.update, correction: words.publish.correction, mending: words.publish.mending }}
          onChoose={setWhat}
        />
      ) : null}
      {isLive && what === 'mending' ? <p className={styles.soft}>{words.publish.mendingHint}</p> : null}
      {isCorrection ? (
        <TextArea
          label={words.publish.correctionNote}
          value={note}
          required
          maxLength={2000}
          lang={edition.language}
          onChange={(event) => setNote(event.target.value)}
        />
      ) : (
        <OneOf legend={words.publish.when} chosen={when} options={{ now: words.publish.now, at: words.publish.at }} onChoose={setWhen} />
      )}
      {isLater ? <ZonedTimeField time={time} editions={concerned} /> : null}
      {refused.length > 0 ? <ObstacleList obstacles={refused} onGoTo={onGoTo} /> : <ProblemNotice error={publish.error} />}
      <div role="status">
        {publish.data ? (
          <Notice mood="good">
            {isLater ? words.publish.doneAt(instants.at(publish.data.liveFrom, edition.timeZone)) : words.publish.done}
          </Notice>
        ) : null}
      </div>
      <Button type="submit" weight="main" disabled={publish.isPending || (isLater && time.instant === null)}>
        {isCorrection ? words.publish.doCorrection : isLater ? words.publish.doAt : words.publish.do}
      </Button>
    </form>
  );
}
