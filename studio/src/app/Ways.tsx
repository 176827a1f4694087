import { may } from '@coranto/contract/person';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { keep, readKept } from './theme.ts';
import styles from './Ways.module.css';
import { type Way, type WayGroup, wayGroups, ways } from './ways.ts';

const key = 'coranto.ways.closed';

/** The ways to all screens in their groups; a group that is closed stays closed on this computer. */
export function Ways({ onGo }: { onGo?: () => void }) {
  const words = useWords();
  const person = usePerson();
  const [closed, setClosed] = useState(() => (readKept(key) ?? '').split(' '));
  const turn = (group: WayGroup) => {
    const next = closed.includes(group) ? closed.filter((each) => each !== group) : [...closed, group];
    setClosed(next);
    keep(key, next.join(' ').trim());
  };
  const open = ways.filter(({ act }) => act === undefined || may(person, act, null));
  return (
    <nav aria-label={words.app.sections} className={styles.ways}>
      {wayGroups.map((group) => {
        const own = open.filter((way) => way.group === group);
        if (own.length === 0) return null;
        return <Group key={group} group={group} ways={own} isOpen={!closed.includes(group)} onTurn={turn} onGo={onGo} />;
      })}
    </nav>
  );
}

type GroupProps = {
  group: WayGroup;
  ways: readonly Way[];
  isOpen: boolean;
  onTurn: (group: WayGroup) => void;
  onGo: (() => void) | undefined;
};

function Group({ group, ways: own, isOpen, onTurn, onGo }: GroupProps) {
  const words = useWords();
  const id = useId();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.turn} aria-expanded={isOpen} aria-controls={id} onClick={() => onTurn(group)}>
          {words.app.wayGroups[group]}
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </button>
      </h2>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {own.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} className={styles.way} onClick={onGo}>
              {word(words)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
