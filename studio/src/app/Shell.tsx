import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Panel } from '../parts/Panel.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { useWords } from '../words/use-words.ts';
import { AtHand } from './AtHand.tsx';
import styles from './Shell.module.css';
import { keep, readKept } from './theme.ts';
import { Ways } from './Ways.tsx';

const Palette = lazy(async () => ({ default: (await import('../finding/Palette.tsx')).Palette }));
const KeyboardHelp = lazy(async () => ({ default: (await import('./KeyboardHelp.tsx')).KeyboardHelp }));

const key = 'coranto.menu';
/** Where the menu stands beside the work; below it, it opens above the work. The style sheet says the same. */
const wide = '(width >= 60rem)';

/** What surrounds every screen: the menu with the ways to the others, and what is always at hand. */
export function Shell() {
  const words = useWords();
  const [isPutAway, setIsPutAway] = useState(() => readKept(key) === 'away');
  const [isOpen, setIsOpen] = useState(false);
  const [above, setAbove] = useState<'palette' | 'keys' | null>(null);
  const putAway = (away: boolean) => {
    setIsPutAway(away);
    keep(key, away ? 'away' : 'beside');
  };
  const find = () => setAbove('palette');
  useShortcut('Mod+k', find);
  useShortcut('?', () => setAbove('keys'));
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
          <AtHand onFind={find} />
        </div>
      </aside>
      <header className={styles.bar}>
        <MenuButton label={words.app.menu} onPress={openMenu} />
        <Mark />
        <AtHand onFind={find} />
      </header>
      <Panel title={words.app.menu} size="start" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Ways onGo={() => setIsOpen(false)} />
      </Panel>
      <Suspense>
        {above === 'palette' ? <Palette onClose={() => setAbove(null)} /> : null}
        {above === 'keys' ? <KeyboardHelp onClose={() => setAbove(null)} /> : null}
      </Suspense>
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
