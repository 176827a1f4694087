import type { EditionLine } from '@coranto/contract/api/edition';
import { type FrontSlot, readFrontCall } from '@coranto/contract/api/front';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { questionOf } from '../api/use-call.ts';
import { useDrag } from '../parts/drag/use-drag.ts';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Front.module.css';
import { OwnHeadlinePanel } from './OwnHeadlinePanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { SlotRow } from './SlotRow.tsx';
import { nameOfSlot } from './slot-name.ts';
import { stepOfDrop } from './step-of-drop.ts';
import { type Done, type Step, useArranging } from './use-arranging.ts';

type Opened = { panel: 'choose' | 'headline'; slot: number } | null;

/** The slots of one edition's front, with what can be done to them. */
export function ArrangedFront({ edition, mayArrange }: { edition: EditionLine; mayArrange: boolean }) {
  const words = useWords();
  const { editionId } = edition;
  const found = useQuery(questionOf(readFrontCall, { editionId }));
  const arranging = useArranging(editionId);
  const [opened, setOpened] = useState<Opened>(null);
  const slots = found.data?.slots ?? [];
  const list = useFocusAfter(arranging.done, found.data?.slots);
  const { act, done, take } = arranging;
  const open = (panel: 'choose' | 'headline', slot: number) => {
    act.reset();
    setOpened({ panel, slot });
  };
  const { dragged, onPointerDown } = useDrag({
    onDrop: (from, to) => {
      const step = stepOfDrop(slots, Number(from), Number(to));
      if (step !== null) take(step);
    },
  });
  const openedSlot = slots.find(({ slot }) => slot === opened?.slot);
  const panel = {
    edition,
    slots,
    take: (step: Step) => {
      take(step);
      setOpened(null);
    },
    onClose: () => setOpened(null),
  };

  return (
    <>
      {mayArrange ? null : <Notice mood="calm">{words.front.mayNot}</Notice>}
      <ProblemNotice error={act.error ?? found.error} />
      <p role="status" className={styles.done}>
        {found.isPending ? words.app.loading : done === null ? '' : words.front[done.step.kind](nameOfSlot(words, done.step.slot))}
      </p>
      <ol className={styles.slots} ref={list} aria-busy={act.isPending} onPointerDown={mayArrange ? onPointerDown : undefined}>
        {slots.map((each) => (
          <SlotRow
            key={each.slot}
            slot={each}
            edition={edition}
            isLast={each.slot === slots.length - 1}
            isOver={dragged?.over === String(each.slot) && dragged.id !== dragged.over}
            arrange={mayArrange ? { take, open: (wished) => open(wished, each.slot) } : null}
          />
        ))}
      </ol>
      {opened?.panel === 'choose' && openedSlot ? <PlacePanel {...panel} slot={openedSlot} /> : null}
      {opened?.panel === 'headline' && openedSlot ? <OwnHeadlinePanel {...panel} slot={openedSlot} /> : null}
    </>
  );
}

/** Keeps the focus with what was acted on: its button may be gone, or stand in another slot. */
function useFocusAfter(done: Done | null, slots: FrontSlot[] | undefined) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (done === null || done.slots !== slots) return;
    const row = list.current?.querySelector(`[data-slot="${done.step.slot}"]`);
    const wished = done.step.kind === 'moved' ? done.step.control : done.step.kind === 'renamed' ? 'headline' : 'choose';
    const button = (control: string) => row?.querySelector<HTMLButtonElement>(`[data-control="${control}"]:not(:disabled)`);
    (button(wished) ?? button('choose'))?.focus();
  }, [done, slots]);
  return list;
}
