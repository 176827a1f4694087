import type { EditionLine } from '@coranto/contract/api/edition';
import type { FrontSlot } from '@coranto/contract/api/front';
import { useId } from 'react';
import { settingOf } from '../edition/use-editions.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Front.module.css';
import { type Arrange, SlotControls } from './SlotControls.tsx';
import { nameOfSlot } from './slot-name.ts';
import { stateOfSlot } from './slot-state.ts';

type Props = { slot: FrontSlot; edition: EditionLine; isLast: boolean; isOver: boolean; arrange: Arrange | null };

/** One slot as readers see it, and how it comes to show that. */
export function SlotRow({ slot, edition, isLast, isOver, arrange }: Props) {
  const words = useWords();
  const id = useId();
  const { shown, placement } = slot;
  const state = stateOfSlot(slot);
  const setting = settingOf(edition);
  const section = edition.sections.find(({ sectionId }) => sectionId === shown?.sectionId);
  return (
    <li
      className={`${styles.slot} ${styles[state]}`}
      data-slot={slot.slot}
      data-state={state}
      data-drop={slot.slot}
      data-over={isOver}
      {...(arrange === null || (shown === null && placement === null) ? {} : { 'data-drag': slot.slot })}
    >
      <div className={styles.top} id={id}>
        <h2 className={styles.name}>{nameOfSlot(words, slot.slot)}</h2>
        <span className={styles.mark}>{words.front[state]}</span>
        {section ? (
          <bdi className={styles.soft} {...setting}>
            {section.name}
          </bdi>
        ) : null}
      </div>
      <p className={styles.headline}>
        {shown === null ? <span className={styles.soft}>{words.front.empty}</span> : <bdi {...setting}>{shown.headline}</bdi>}
      </p>
      {state === 'chosen' && placement?.headline != null ? (
        <p className={styles.soft}>
          {words.front.articleHeadline} <bdi {...setting}>{placement.articleHeadline}</bdi>
        </p>
      ) : null}
      {state === 'waiting' && placement ? (
        <p className={styles.soft}>
          {words.front.waits} <bdi {...setting}>{placement.headline ?? placement.articleHeadline}</bdi>
        </p>
      ) : null}
      {arrange === null ? null : <SlotControls slot={slot} isLast={isLast} arrange={arrange} describedBy={id} />}
    </li>
  );
}
