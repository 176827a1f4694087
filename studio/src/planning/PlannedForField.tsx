import { exactnesses } from '@coranto/contract/planning';
import { Choice, TextField } from '../parts/Field.tsx';
import { TimeField } from '../story/TimeField.tsx';
import { useWords } from '../words/use-words.ts';
import { changeExactness, type DraftPlanned } from './draft-planned.ts';
import styles from './Planning.module.css';

/** When a story is to come, as exactly as one knows. */
export function PlannedForField({ draft, onChange }: { draft: DraftPlanned; onChange: (draft: DraftPlanned) => void }) {
  const { planning: words } = useWords();
  const { exactness, wall, timeZone } = draft;
  const setWall = (next: string) => onChange({ ...draft, wall: next });
  return (
    <div className={styles.pair}>
      <Choice
        label={words.planned}
        value={exactness}
        onChange={(event) =>
          onChange(changeExactness(draft, (['none', ...exactnesses] as const).find((each) => each === event.target.value) ?? 'none'))
        }
      >
        {(['none', ...exactnesses] as const).map((each) => (
          <option key={each} value={each}>
            {words.exactness[each]}
          </option>
        ))}
      </Choice>
      {exactness === 'time' ? (
        <div>
          <TimeField label={words.time} timeZone={timeZone} wall={wall} onChange={setWall} />
        </div>
      ) : null}
      {exactness === 'day' || exactness === 'week' || exactness === 'month' ? (
        <TextField
          label={words.day}
          type={exactness === 'month' ? 'month' : 'date'}
          required
          value={wall}
          dir="ltr"
          onChange={(event) => setWall(event.target.value)}
        />
      ) : null}
    </div>
  );
}
