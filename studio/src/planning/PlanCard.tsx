import type { PlanCard as Card } from '@coranto/contract/api/planning';
import { Link } from '@tanstack/react-router';
import { useEditions } from '../edition/use-editions.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Board.module.css';
import { CardMenu } from './CardMenu.tsx';
import { MediumMark } from './MediumMark.tsx';
import { usePlannedDay } from './planned-day.ts';
import type { Board } from './use-board.ts';

type Props = { card: Card; board: Board; hintId: string; isHeld: boolean };

/** A story on the board: its name, its day, the languages it is wanted in, what is to be brought and by whom. */
export function PlanCard({ card, board, hintId, isHeld }: Props) {
  const words = useWords();
  const day = usePlannedDay();
  const editions = useEditions();
  const { storyId, slugline, wanted, coverages, people, event, urgency } = card;
  const isLate = wanted.some((each) => each.isLate && each.state !== 'live');
  return (
    <li className={styles.card} data-drag={storyId} data-held={isHeld} data-late={isLate}>
      <div className={styles.cardTop}>
        <Link
          to="/planning/stories/$storyId"
          params={{ storyId }}
          className={styles.slugline}
          data-card={storyId}
          aria-describedby={hintId}
          draggable={false}
        >
          <bdi>{slugline}</bdi>
        </Link>
        <CardMenu card={card} board={board} />
      </div>
      <p className={styles.about}>
        <span>{day(card.plannedFor)}</span>
        {card.kind === 'news' ? null : <span>{words.kinds[card.kind]}</span>}
        {urgency !== null && urgency <= 3 ? <span className={styles.urgent}>{words.planning.urgent(urgency)}</span> : null}
      </p>
      {event === null ? null : (
        <p className={styles.about}>
          <bdi>{event.name}</bdi>
          {event.state === 'planned' ? null : <span className={styles.bad}>{words.planning.eventStates[event.state]}</span>}
        </p>
      )}
      {wanted.length === 0 ? null : (
        <ul className={styles.marks} aria-label={words.planning.wanted}>
          {wanted.map((each) => (
            <li key={each.editionId} className={styles.edition} data-state={each.state} data-late={each.isLate && each.state !== 'live'}>
              <bdi>{editions.find(({ editionId }) => editionId === each.editionId)?.prefix ?? '?'}</bdi>{' '}
              <span className={styles.state}>
                {words.planning.wantedStates[each.state]}
                {each.isLate ? ` · ${each.state === 'live' ? words.planning.wentLate : words.planning.late}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      {coverages.length === 0 && people.length === 0 ? null : (
        <div className={styles.bottom}>
          {coverages.map(({ medium, state }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: coverages of one form and state look alike
            <MediumMark key={place} medium={medium} state={state} />
          ))}
          <span className={styles.people}>
            {people.map(({ personId, name, answer }) => (
              <span key={personId} data-answer={answer} title={`${name}: ${words.planning.answers[answer]}`}>
                {name}
                {answer === 'declined' ? ` (${words.planning.answers.declined})` : ''}
              </span>
            ))}
          </span>
        </div>
      )}
    </li>
  );
}
