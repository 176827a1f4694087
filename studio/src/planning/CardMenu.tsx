import { Menu } from '@base-ui/react/menu';
import type { PlanCard } from '@coranto/contract/api/planning';
import { nameOfStage } from '@coranto/contract/planning';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Board.module.css';
import type { Board } from './use-board.ts';

/** Moves a card by a menu: for fingers, and for those who neither drag nor carry. */
export function CardMenu({ card, board }: { card: PlanCard; board: Board }) {
  const { words, language } = useSpeaking();
  return (
    <Menu.Root>
      <Menu.Trigger className={styles.menuButton} aria-label={words.planning.move(card.slugline)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="3" r="1.4" />
          <circle cx="8" cy="8" r="1.4" />
          <circle cx="8" cy="13" r="1.4" />
        </svg>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={styles.menuPlace}>
          <Menu.Popup className={styles.menu}>
            {board.columns
              .filter(({ stageId }) => stageId !== card.stageId)
              .map((column) => (
                <Menu.Item key={column.stageId} className={styles.menuItem} onClick={() => board.move(card.storyId, column.stageId)}>
                  {nameOfStage(column, language)}
                </Menu.Item>
              ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
