import type { EditionLine } from '@coranto/contract/api/edition';
import { settingOf } from '../edition/use-editions.ts';
import { Choice } from '../parts/Field.tsx';
import { TimeField } from '../story/TimeField.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';

/** An edition that is wanted, as a form holds it: when it is due on the edition's clocks, and in what section. */
export type DraftWanted = { wall: string; sectionId: string | null };

type Props = { edition: EditionLine; draft: DraftWanted; onChange: (draft: DraftWanted) => void };

/** When a story is due in an edition, and where it is to stand there. */
export function WantedFields({ edition, draft, onChange }: Props) {
  const { planning: words, publish } = useWords();
  return (
    <div className={styles.pair}>
      <div>
        <TimeField
          label={`${words.due} · ${publish.time(edition.timeZone)}`}
          timeZone={edition.timeZone}
          wall={draft.wall}
          onChange={(wall) => onChange({ ...draft, wall })}
        />
      </div>
      <Choice
        label={words.section}
        value={draft.sectionId ?? ''}
        onChange={(event) => onChange({ ...draft, sectionId: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{words.noSection}</option>
        {edition.sections.map(({ sectionId, name }) => (
          <option key={sectionId} value={sectionId} {...settingOf(edition)}>
            {name}
          </option>
        ))}
      </Choice>
    </div>
  );
}
