import type { EditionLine } from '@coranto/contract/api/edition';
import { Choice } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import { TimeField } from './TimeField.tsx';
import type { ChosenTime } from './use-chosen-time.ts';

/** A time on the clocks of any edition concerned or of the person; shows what it is on all of them. */
export function ZonedTimeField({ time, editions }: { time: ChosenTime; editions: readonly EditionLine[] }) {
  const words = useWords();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([...editions.map(({ timeZone }) => timeZone), own, time.timeZone])];
  return (
    <>
      <Choice label={words.schedule.clocks} value={time.timeZone} onChange={(event) => time.setTimeZone(event.target.value)}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone === own ? words.schedule.ownClocks(zone.replaceAll('_', ' ')) : zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Choice>
      <TimeField
        label={words.publish.time(time.timeZone.replaceAll('_', ' '))}
        timeZone={time.timeZone}
        wall={time.wall}
        turn={time.turn}
        onChange={time.setWall}
        onTurn={time.setTurn}
        editions={editions}
      />
    </>
  );
}
