import type { Present } from '@coranto/contract/working-copy/presence';
import { hueOf } from '../../editor/caret-hue.ts';
import spoken from '../../parts/Spoken.module.css';
import { useInstants } from '../../words/instants.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './PresenceList.module.css';

/** Who else has the article open, and where in it; said politely when somebody comes or goes. */
export function PresenceList({ present, seat }: { present: Present[]; seat: string | null }) {
  const words = useWords();
  const instants = useInstants();
  const others = [...new Map(present.filter((each) => each.seat !== seat).map((each) => [each.personId, each])).values()];
  return (
    <div className={styles.presence}>
      <span className={spoken.spoken} role="status">
        {others.length === 0 ? '' : words.together.here(instants.list(others.map(({ name }) => name)))}
      </span>
      {others.length === 0 ? null : (
        <ul className={styles.people} aria-label={words.together.present}>
          {others.map(({ personId, name, place, mayWrite }) => (
            <li key={personId} className={styles.person} data-hue={hueOf(personId)} title={`${name}: ${whereOf(words, place, mayWrite)}`}>
              <bdi>{name}</bdi>
              <span className={spoken.spoken}> {whereOf(words, place, mayWrite)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function whereOf({ together, article }: ReturnType<typeof useWords>, place: Present['place'], mayWrite: boolean): string {
  if (!mayWrite) return together.reads;
  if (place === null) return together.looks;
  if ('anchor' in place) return together.writesBody;
  const names: Record<string, string> = {
    headline: article.headline,
    standfirst: article.standfirst,
    kicker: article.kicker,
    dateline: article.dateline,
  };
  return together.writesField(names[place.field] ?? place.field);
}
