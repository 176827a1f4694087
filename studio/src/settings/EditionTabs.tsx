import type { SettledEdition } from '@coranto/contract/api/edition-settings';
import { Link, type LinkProps } from '@tanstack/react-router';
import tabs from '../parts/Tabs.module.css';
import { useWords } from '../words/use-words.ts';
import styles from './EditionTabs.module.css';
import { settingOfEdition } from './use-settled-editions.ts';

type Props = { to: NonNullable<LinkProps['to']>; editions: readonly SettledEdition[]; chosen: SettledEdition };

/** Of which edition something is set: each has its address. */
export function EditionTabs({ to, editions, chosen }: Props) {
  const { settings: words } = useWords();
  if (editions.length < 2) return null;
  return (
    <nav aria-label={words.editions.title} className={tabs.tabs}>
      {editions.map((edition) => (
        <Link
          key={edition.editionId}
          to={to}
          search={{ edition: edition.prefix }}
          className={tabs.tab}
          aria-current={edition.editionId === chosen.editionId ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          <bdi {...settingOfEdition(edition)}>{edition.parts.identity.name}</bdi> <span className={styles.tag}>{edition.prefix}</span>
        </Link>
      ))}
    </nav>
  );
}
