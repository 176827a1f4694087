import type { BundleLine } from '@coranto/contract/api/bundle';
import type { EditionLine } from '@coranto/contract/api/edition';
import { Link } from '@tanstack/react-router';
import { settingOf } from '../edition/use-editions.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Bundles.module.css';

/** One bundle in the list. */
export function BundleRow({ bundle, editions }: { bundle: BundleLine; editions: readonly EditionLine[] }) {
  const words = useWords();
  const instants = useInstants();
  const { bundleId, name, state, liveFrom, members, createdBy, createdAt } = bundle;
  const made = instants.at(createdAt);
  return (
    <li className={styles.bundle} data-state={state}>
      <div className={styles.top}>
        <h2 className={styles.name}>
          <Link to="/bundles/$bundleId" params={{ bundleId }}>
            <bdi>{name}</bdi>
          </Link>
        </h2>
        <span className={styles.mark}>{words.bundles.states[state]}</span>
        <span className={styles.soft}>
          {liveFrom === null ? (createdBy === null ? made : words.list.savedBy(made, createdBy)) : instants.at(liveFrom)}
        </span>
      </div>
      <ul className={styles.lines}>
        {members.map(({ articleId, editionId, headline }) => {
          const edition = editions.find((each) => each.editionId === editionId);
          return (
            <li key={articleId}>
              <bdi className={styles.tag}>{edition?.prefix}</bdi> <bdi {...settingOf(edition)}>{headline || words.list.untitled}</bdi>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
