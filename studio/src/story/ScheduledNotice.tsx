import { cancelScheduleCall } from '@coranto/contract/api/story';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import { TimesInZones } from './TimesInZones.tsx';

/** Says what is scheduled for an article, and calls it off. */
export function ScheduledNotice({ working }: { working: Working }) {
  const words = useWords();
  const instants = useInstants();
  const cancel = useAct(cancelScheduleCall);
  const { article, edition } = working;
  if (article.scheduled === null) return <ProblemNotice error={cancel.error} />;
  const { liveFrom } = article.scheduled;
  return (
    <>
      <Notice mood="warn">
        {words.publish.scheduled(instants.at(liveFrom, edition.timeZone))}
        <TimesInZones instant={liveFrom} editions={[edition]} />
      </Notice>
      <ProblemNotice error={cancel.error} />
      {article.may.publish ? (
        <Button
          disabled={cancel.isPending}
          onClick={() => cancel.mutate({ articleId: article.articleId }, { onSettled: () => working.refresh() })}
        >
          {words.publish.cancel}
        </Button>
      ) : null}
    </>
  );
}
