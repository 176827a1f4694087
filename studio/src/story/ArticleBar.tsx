import { assertNever } from '@coranto/contract/assert-never';
import { Button } from '../parts/Button.tsx';
import { LinkButton } from '../parts/LinkButton.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './ArticleDesk.module.css';
import type { Working } from './ArticleDesk.tsx';
import { PresenceList } from './keeping/PresenceList.tsx';
import type { Desk } from './keeping/use-keeper.ts';

/** A panel of an article. */
export type OpenPanel = 'publish' | 'preview' | 'details';

/** What stands beside the text, one at a time. */
export type OpenAside = 'checks' | 'comments';

type Props = {
  working: Working;
  desk: Desk;
  onOpen: (panel: OpenPanel) => void;
  aside: OpenAside | null;
  onAside: (wished: OpenAside) => void;
  commentCount: number;
};

/** Where the article stands, where its words are, and the ways to its panels. */
export function ArticleBar({ working, desk, onOpen, aside, onAside, commentCount }: Props) {
  const words = useWords();
  const { article, edition } = working;
  return (
    <div className={styles.bar}>
      <bdi className={styles.edition}>{edition.prefix}</bdi>
      <StateMark state={article.state} />
      <KeepingLine desk={desk} />
      <PresenceList present={desk.present} seat={desk.seat} />
      <div className={styles.ways} data-ways="">
        <Button weight="quiet" onClick={() => onOpen('details')}>
          {words.article.details}
        </Button>
        <LinkButton to="/articles/$articleId/revisions" params={{ articleId: article.articleId }}>
          {words.article.revisions}
        </LinkButton>
        <Button weight="quiet" onClick={() => onOpen('preview')}>
          {words.article.preview}
        </Button>
        <Button weight="quiet" aria-pressed={aside === 'checks'} data-checks="" onClick={() => onAside('checks')}>
          {words.checks.title}
        </Button>
        <Button weight="quiet" aria-pressed={aside === 'comments'} data-comments="" onClick={() => onAside('comments')}>
          {commentCount === 0 ? words.comments.title : words.comments.counted(String(commentCount))}
        </Button>
        <Button weight="main" aria-keyshortcuts="Control+Enter" onClick={() => onOpen('publish')}>
          {words.article.publish}
        </Button>
      </div>
    </div>
  );
}

/** Says in words where what was typed is. */
function KeepingLine({ desk }: { desk: Desk }) {
  const words = useWords();
  const instants = useInstants();
  const { keeping, keeper } = desk;
  const said = () => {
    switch (keeping.state) {
      case 'saved':
        return keeping.at === null ? words.keeping.saved : words.keeping.savedAt(instants.soon(keeping.at));
      case 'saving':
        return words.keeping.saving;
      case 'unreachable':
        return keeping.isUnkept ? words.keeping.unreachable : words.together.away;
      case 'signed-out':
        return words.keeping.signedOut;
      case 'refused':
        return words.together.refusals[keeping.why];
      case 'conflict':
        return words.keeping.conflict;
      default:
        return assertNever(keeping);
    }
  };
  return (
    <p className={styles.keeping} data-state={keeping.state}>
      <span role="status">{said()}</span>
      {keeping.state === 'saved' && desk.mayWrite ? (
        <Button weight="quiet" aria-keyshortcuts="Control+S" onClick={() => void keeper.saveNow()}>
          {words.together.saveRevision}
        </Button>
      ) : null}
    </p>
  );
}
