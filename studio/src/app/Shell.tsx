import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { AtHand } from './AtHand.tsx';
import styles from './Shell.module.css';
import { keep, readKept } from './theme.ts';
import { Ways } from './Ways.tsx';

const key = 'coranto.menu';
/** Where the menu stands beside the work; below it, it opens above the work. The style sheet says the same. */
const wide = '(width >= 60rem)';

/** What surrounds every screen: the menu with the ways to the others, and what is always at hand. */
export function Shell() {
  const words = useWords();
  const [isPutAway, setIsPutAway] = useState(() => readKept(key) === 'away');
  const [isOpen, setIsOpen] = useState(false);
  const putAway = (away: boolean) => {
    setIsPutAway(away);
    keep(key, away ? 'away' : 'beside');
  };
  const openMenu = () => (matchMedia(wide).matches ? putAway(false) : setIsOpen(true));
  return (
    <div className={styles.shell} data-menu={isPutAway ? 'away' : 'beside'}>
      <a href="#work" className={styles.skip}>
        {words.app.skip}
      </a>
      <aside className={styles.side}>
        <div className={styles.top}>
          <Mark />
          <MenuButton label={words.app.putMenuAway} onPress={() => putAway(true)} />
        </div>
        <Ways />
        <div className={styles.foot}>
          <AtHand />
        </div>
      </aside>
      <header className={styles.bar}>
        <MenuButton label={words.app.menu} onPress={openMenu} />
        <Mark />
        <AtHand />
      </header>
      <Panel title={words.app.menu} size="start" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Ways onGo={() => setIsOpen(false)} />
      </Panel>
      <main id="work" tabIndex={-1} className={styles.work}>
        <Outlet />
      </main>
    </div>
  );
}

function Mark() {
  return (
    <Link to="/" className={styles.mark}>
      Coranto
    </Link>
  );
}

function MenuButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.menu} aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M2 8h12M2 12h12" />
      </svg>
    </button>
  );
}
