import type { FrontSlot } from '@coranto/contract/api/front';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Front.module.css';
import type { Step } from './use-arranging.ts';

/** Ways to change a slot. */
export type Arrange = { take: (step: Step) => void; open: (panel: 'choose' | 'headline') => void };

type Props = { slot: FrontSlot; isLast: boolean; arrange: Arrange; describedBy: string };

/** What can be done to a slot. A button that is pressed while a step is on its way stays in place, so that the focus does. */
export function SlotControls({ slot: { slot, shown, placement }, isLast, arrange, describedBy }: Props) {
  const words = useWords();
  const about = { 'aria-describedby': describedBy };
  return (
    <div className={styles.controls}>
      <Button {...about} data-control="choose" onClick={() => arrange.open('choose')}>
        {words.front.choose}
      </Button>
      {placement === null && shown !== null ? (
        <Button
          {...about}
          weight="quiet"
          onClick={() => arrange.take({ kind: 'placed', slot, articleId: shown.articleId, headline: null })}
        >
          {words.front.keep}
        </Button>
      ) : null}
      {placement === null ? null : (
        <>
          <Button {...about} weight="quiet" data-control="headline" onClick={() => arrange.open('headline')}>
            {words.front.ownHeadline}
          </Button>
          <Button {...about} weight="quiet" onClick={() => arrange.take({ kind: 'cleared', slot })}>
            {words.front.clear}
          </Button>
          <span className={styles.moves}>
            {(['up', 'down'] as const).map((control) => (
              <Button
                key={control}
                {...about}
                aria-label={words.front[control]}
                title={words.front[control]}
                className={styles.move}
                data-control={control}
                disabled={control === 'up' ? slot === 0 : isLast}
                onClick={() =>
                  arrange.take({ kind: 'moved', slot: slot + (control === 'up' ? -1 : 1), articleId: placement.articleId, control })
                }
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d={control === 'up' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} />
                </svg>
              </Button>
            ))}
          </span>
        </>
      )}
    </div>
  );
}
