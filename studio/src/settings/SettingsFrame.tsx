import { may } from '@coranto/contract/person';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { ScreenHead, useTitle } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './SettingsFrame.module.css';
import { settingWays } from './setting-ways.ts';

type Props = { title: string; actions?: ReactNode; children: ReactNode };

/** The frame of every part of the settings: the ways to the others, the title, and what can be done here. */
export function SettingsFrame({ title, actions, children }: Props) {
  const words = useWords();
  useTitle(title);
  return (
    <div className={styles.frame}>
      <nav aria-label={words.app.settings} className={styles.ways}>
        {settingWays.map(({ group, ways }) => (
          <WayGroup key={group} name={words.settings.groups[group]} ways={ways} />
        ))}
      </nav>
      <div className={styles.part}>
        <ScreenHead title={title} actions={actions} />
        {children}
      </div>
    </div>
  );
}

function WayGroup({ name, ways }: { name: string; ways: (typeof settingWays)[number]['ways'] }) {
  const words = useWords();
  const person = usePerson();
  const id = useId();
  const open = ways.filter(({ act }) => act === undefined || may(person, act, null));
  if (open.length === 0) return null;
  return (
    <div className={styles.group}>
      <p id={id} className={styles.groupName}>
        {name}
      </p>
      <ul aria-labelledby={id} className={styles.list}>
        {open.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/settings', includeSearch: false }} className={styles.way}>
              {word(words)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
