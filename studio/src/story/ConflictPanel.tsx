import type { ArticleContent } from '@coranto/contract/article';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallFailure } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import { ComparedText } from './ComparedText.tsx';
import { takeBlock } from './keeping/take-part.ts';
import type { Desk } from './keeping/use-keeper.ts';
import styles from './Panels.module.css';

type Props = { working: Working; desk: Desk; texts: { mine: ArticleContent; theirs: ArticleContent } };

/**
 * Two texts of one article that have no common beginning: the working copy was made anew while one was writing without a connection.
 * Parts can be taken over; neither text is ever lost.
 */
export function ConflictPanel({ working, desk, texts }: Props) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(true);
  const [mine, setMine] = useState(texts.mine);
  const { theirs } = texts;
  const end = useMutation<void, CallFailure, { wished: ArticleContent; other: ArticleContent }>({
    mutationFn: async ({ wished, other }) => {
      await desk.keeper.settle(wished, other);
      await working.refresh();
    },
  });
  const takeField = (field: Exclude<keyof ArticleContent, 'prose'>) => setMine({ ...mine, [field]: theirs[field] });

  if (!isOpen) {
    return (
      <Notice mood="bad">
        {words.keeping.conflict} <Button onClick={() => setIsOpen(true)}>{words.conflict.open}</Button>
      </Notice>
    );
  }
  return (
    <Panel title={words.conflict.title} isOpen onClose={() => setIsOpen(false)} size="whole">
      <p>{words.together.remade}</p>
      <ProblemNotice error={end.error} />
      <div className={styles.texts}>
        <ComparedText title={words.conflict.mine} shown={mine} other={theirs} edition={working.edition} />
        <ComparedText
          title={words.conflict.theirs}
          shown={theirs}
          other={mine}
          edition={working.edition}
          onTakeField={takeField}
          onTakeBlock={(id) => setMine({ ...mine, prose: takeBlock(mine.prose, theirs.prose, id) })}
        />
      </div>
      <PanelActions>
        <Button disabled={end.isPending} onClick={() => end.mutate({ wished: theirs, other: mine })}>
          {words.conflict.giveWay}
        </Button>
        <Button weight="main" disabled={end.isPending} onClick={() => end.mutate({ wished: mine, other: theirs })}>
          {words.conflict.keepMine}
        </Button>
      </PanelActions>
    </Panel>
  );
}
