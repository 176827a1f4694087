import { weekdays } from '@coranto/contract/recurrence';
import { Choice, TextField } from '../parts/Field.tsx';
import { dateFormat } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';
import { addDays, dateInUtc } from './calendar-dates.ts';
import type { DraftEvent } from './draft-event.ts';
import styles from './Planning.module.css';

const frequencies = ['once', 'DAILY', 'WEEKLY', 'MONTHLY'] as const;
/** A Monday. */
const monday = '2026-03-02';

/** Whether an event comes again, how often, and until when. */
export function RecurrenceFields({ draft, onChange }: { draft: DraftEvent; onChange: (draft: DraftEvent) => void }) {
  const { words, language } = useSpeaking();
  const { planning } = words;
  const set = (part: Partial<DraftEvent>) => onChange({ ...draft, ...part });
  const named = dateFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <>
      <div className={styles.pair}>
        <Choice
          label={planning.repeats}
          value={draft.frequency}
          onChange={(event) => set({ frequency: frequencies.find((each) => each === event.target.value) ?? 'once' })}
        >
          {frequencies.map((each) => (
            <option key={each} value={each}>
              {planning.frequency[each]}
            </option>
          ))}
        </Choice>
        {draft.frequency === 'once' ? null : (
          <>
            <TextField
              label={planning.every}
              type="number"
              min={1}
              max={52}
              required
              value={draft.interval}
              onChange={(event) => set({ interval: event.target.value })}
            />
            <TextField
              label={planning.repeatUntil}
              type="date"
              required
              dir="ltr"
              value={draft.until}
              onChange={(event) => set({ until: event.target.value })}
            />
          </>
        )}
      </div>
      {draft.frequency === 'WEEKLY' ? (
        <fieldset className={styles.group}>
          <legend>{planning.weekdays}</legend>
          <div className={styles.line}>
            {weekdays.map((weekday, place) => (
              <label key={weekday} className={styles.tick}>
                <input
                  type="checkbox"
                  checked={draft.weekdays.includes(weekday)}
                  onChange={() =>
                    set({
                      weekdays: draft.weekdays.includes(weekday)
                        ? draft.weekdays.filter((each) => each !== weekday)
                        : [...draft.weekdays, weekday],
                    })
                  }
                />
                {named.format(dateInUtc(addDays(monday, place)))}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
}
