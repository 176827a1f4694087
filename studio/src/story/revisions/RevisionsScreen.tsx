import { openArticleCall } from '@coranto/contract/api/story';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../api/use-call.ts';
import { BrokenScreen, Waiting } from '../../app/BrokenScreen.tsx';
import { settingOf, useEditions } from '../../edition/use-editions.ts';
import { Button } from '../../parts/Button.tsx';
import { ProblemNotice } from '../../parts/Notice.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useWords } from '../../words/use-words.ts';
import { Comparison } from './Comparison.tsx';
import styles from './Revisions.module.css';
import { TimelineList } from './TimelineList.tsx';
import { useTimeline } from './use-timeline.ts';

/** The life of an article: its revisions, what became of them, and what differs between any two. */
export function RevisionsScreen() {
  const words = useWords();
  const navigate = useNavigate();
  const { articleId } = useParams({ from: '/articles/$articleId/revisions' });
  const search = useSearch({ from: '/articles/$articleId/revisions' });
  const opened = useAnswer(openArticleCall, { articleId });
  const timeline = useTimeline(articleId);
  const edition = useEditions().find((each) => each.editionId === opened.data?.editionId);
  if (opened.error && !opened.data) return <BrokenScreen error={opened.error} reset={() => void opened.refetch()} />;
  if (!opened.data || !edition || !timeline.first) return <Waiting />;

  const { newestNumber, liveNumber } = timeline.first;
  const to = search.to ?? newestNumber;
  const from = search.from ?? Math.max(1, to - 1);
  const choose = (wished: { from: number; to: number }) =>
    void navigate({ to: '/articles/$articleId/revisions', params: { articleId }, search: wished, replace: true });

  return (
    <Screen
      title={words.timeline.title}
      actions={
        liveNumber !== null && liveNumber !== newestNumber ? (
          <Button onClick={() => choose({ from: liveNumber, to: newestNumber })}>{words.timeline.withLive}</Button>
        ) : null
      }
    >
      <p className={styles.back}>
        <Link to="/articles/$articleId" params={{ articleId }}>
          {words.timeline.back}
        </Link>{' '}
        <bdi {...settingOf(edition)}>{opened.data.newest.content.headline || words.list.untitled}</bdi>
      </p>
      <ProblemNotice error={timeline.error} />
      <div className={styles.desk}>
        <TimelineList timeline={timeline} edition={edition} from={from} to={to} onChoose={choose} />
        <Comparison
          articleId={articleId}
          edition={edition}
          from={from}
          to={to}
          newestNumber={newestNumber}
          mayWrite={opened.data.may.write}
          onRestored={async (number) => {
            await timeline.refresh();
            await opened.refetch();
            choose({ from: Math.max(1, number - 1), to: number });
          }}
        />
      </div>
    </Screen>
  );
}
