import type { EditionLine } from '@coranto/contract/api/edition';
import type { FrontSlot } from '@coranto/contract/api/front';
import { listArticlesCall } from '@coranto/contract/api/story';
import { useState } from 'react';
import { useAnswer } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Front.module.css';
import { nameOfSlot } from './slot-name.ts';
import type { Step } from './use-arranging.ts';

type Props = { edition: EditionLine; slots: FrontSlot[]; slot: FrontSlot; take: (step: Step) => void; onClose: () => void };

/** Finds a live article of the edition and puts it in a slot. */
export function PlacePanel({ edition, slots, slot: { slot }, take, onClose }: Props) {
  const words = useWords();
  const [text, setText] = useState('');
  const asked = text.trim();
  const found = useAnswer(listArticlesCall, {
    editionId: edition.editionId,
    isLive: true,
    ...(asked === '' ? {} : { text: asked }),
  });
  const articles = found.data?.articles ?? [];
  const standing = new Map(slots.map((each) => [each.shown?.articleId, nameOfSlot(words, each.slot)]));
  return (
    <Panel title={words.front.chooseFor(nameOfSlot(words, slot))} isOpen onClose={onClose} size="middle">
      <TextField
        label={words.list.find}
        placeholder={words.list.findHint}
        hint={words.front.chooseHint}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ProblemNotice error={found.error} />
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : ''}
        {found.data && articles.length === 0 ? words.list.nothing : ''}
        {found.data && articles.length > 0 ? (found.data.nextCursor === null ? words.list.found(articles.length) : words.front.more) : ''}
      </p>
      <ul className={styles.offered} aria-busy={found.isFetching}>
        {articles.map(({ articleId, headline, sectionId }) => (
          <li key={articleId}>
            <button type="button" className={styles.offer} onClick={() => take({ kind: 'placed', slot, articleId, headline: null })}>
              <bdi {...settingOf(edition)}>{headline}</bdi>
              <span className={styles.soft}>
                <bdi {...settingOf(edition)}>{edition.sections.find((each) => each.sectionId === sectionId)?.name}</bdi>
                {standing.has(articleId) ? <span className={styles.mark}>{standing.get(articleId)}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
