import type { EditionLine } from '@coranto/contract/api/edition';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './TimesInZones.module.css';

/** What the clocks show at an instant: those of each edition, and the person's own. */
export function TimesInZones({ instant, editions }: { instant: string; editions: readonly EditionLine[] }) {
  const words = useWords();
  const instants = useInstants();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Map<string, string[]>();
  for (const { timeZone, prefix } of editions) zones.set(timeZone, [...(zones.get(timeZone) ?? []), prefix]);
  return (
    <dl className={styles.zones}>
      {[...zones].map(([timeZone, prefixes]) => (
        <div key={timeZone}>
          <dt>
            <bdi>{prefixes.join(', ')}</bdi>
          </dt>
          <dd>
            <time dateTime={instant}>{instants.at(instant, timeZone)}</time>{' '}
            <bdi className={styles.zone}>{timeZone.replaceAll('_', ' ')}</bdi>
          </dd>
        </div>
      ))}
      {zones.has(own) ? null : (
        <div>
          <dt>{words.schedule.forYou}</dt>
          <dd>
            <time dateTime={instant}>{instants.at(instant)}</time> <bdi className={styles.zone}>{own.replaceAll('_', ' ')}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
