import type { EditionLine } from '@coranto/contract/api/edition';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import type { DraftEdition } from './draft-edition.ts';
import styles from './Settings.module.css';

type Props = { model: EditionLine; draft: DraftEdition; onChange: (given: Partial<DraftEdition>) => void };

/** Which sections a new edition has, and what they are called in it; an empty name leaves one out. */
export function FirstSections({ model, draft, onChange }: Props) {
  const { settings: words } = useWords();
  return (
    <fieldset className={styles.group}>
      <legend>{words.editions.firstSections}</legend>
      <p className={styles.soft}>{words.editions.firstSectionsHint}</p>
      <div className={styles.pair}>
        {model.sections.map(({ sectionId, name }) => (
          <TextField
            key={sectionId}
            label={words.editions.sectionHere(name)}
            maxLength={200}
            lang={draft.language}
            value={draft.sections[sectionId] ?? ''}
            onChange={(event) => onChange({ sections: { ...draft.sections, [sectionId]: event.target.value } })}
          />
        ))}
      </div>
    </fieldset>
  );
}
