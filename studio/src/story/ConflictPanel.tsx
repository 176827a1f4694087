import type { Revision } from '@coranto/contract/api/revision';
import type { ArticleContent } from '@coranto/contract/article';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import { ComparedText } from './ComparedText.tsx';
import { takeBlock } from './keeping/take-part.ts';
import type { Desk } from './keeping/use-keeper.ts';
import styles from './Panels.module.css';

/** Two texts of one article: somebody saved while one was writing. Parts can be taken over; neither text is ever lost. */
export function ConflictPanel({ working, desk, newest }: { working: Working; desk: Desk; newest: Revision }) {
  const words = useWords();
  const instants = useInstants();
  const [isOpen, setIsOpen] = useState(true);
  const mine = desk.content;
  const theirs = newest.content;

  const end = async (how: Promise<void>) => {
    await how;
    desk.replace(desk.keeper.content);
    await working.refresh();
  };
  const takeField = (field: Exclude<keyof ArticleContent, 'prose'>) => desk.replace({ ...mine, [field]: theirs[field] });

  if (!isOpen) {
    return (
      <Notice mood="bad">
        {words.keeping.conflict} <Button onClick={() => setIsOpen(true)}>{words.conflict.open}</Button>
      </Notice>
    );
  }
  return (
    <Panel title={words.conflict.title} isOpen onClose={() => setIsOpen(false)} size="whole">
      <p>{words.conflict.hint(newest.savedBy ?? words.conflict.somebody, instants.soon(newest.savedAt))}</p>
      <div className={styles.texts}>
        <ComparedText title={words.conflict.mine} shown={mine} other={theirs} edition={working.edition} />
        <ComparedText
          title={words.conflict.theirs}
          shown={theirs}
          other={mine}
          edition={working.edition}
          onTakeField={takeField}
          onTakeBlock={(id) => desk.replace({ ...mine, prose: takeBlock(mine.prose, theirs.prose, id) })}
        />
      </div>
      <PanelActions>
        <Button onClick={() => void end(desk.keeper.giveWay())}>{words.conflict.giveWay}</Button>
        <Button weight="main" onClick={() => void end(desk.keeper.keep(desk.keeper.content))}>
          {words.conflict.keepMine}
        </Button>
      </PanelActions>
    </Panel>
  );
}
