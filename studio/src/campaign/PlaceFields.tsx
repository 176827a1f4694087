import type { EditionLine } from '@coranto/contract/api/edition';
import { longestCampaignWords } from '@coranto/contract/campaign';
import { settingOf } from '../edition/use-editions.ts';
import { TextArea, TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Campaigns.module.css';
import type { DraftPlace } from './draft-campaign.ts';

type Props = { edition: EditionLine; place: DraftPlace; onChange: (place: DraftPlace) => void };

/** What a campaign says in one edition, and where there. */
export function PlaceFields({ edition, place, onChange }: Props) {
  const words = useWords();
  const setting = settingOf(edition);
  const toggle = (sectionId: string) =>
    onChange({
      ...place,
      sectionIds: place.sectionIds.includes(sectionId)
        ? place.sectionIds.filter((each) => each !== sectionId)
        : [...place.sectionIds, sectionId],
    });
  return (
    <fieldset className={styles.place}>
      <legend>
        <label className={styles.tick}>
          <input type="checkbox" checked={place.isChosen} onChange={() => onChange({ ...place, isChosen: !place.isChosen })} />
          <bdi {...setting}>{edition.name}</bdi>
        </label>
      </legend>
      {place.isChosen ? (
        <>
          <TextArea
            label={words.campaigns.words}
            required
            maxLength={longestCampaignWords}
            value={place.words}
            onChange={(event) => onChange({ ...place, words: event.target.value })}
            {...setting}
          />
          <TextField
            label={words.campaigns.address}
            required
            maxLength={2000}
            value={place.address}
            onChange={(event) => onChange({ ...place, address: event.target.value })}
            dir="ltr"
          />
          {edition.sections.length === 0 ? null : (
            <fieldset className={styles.sections}>
              <legend>{words.campaigns.sections}</legend>
              {edition.sections.map(({ sectionId, name }) => (
                <label key={sectionId} className={styles.tick}>
                  <input type="checkbox" checked={place.sectionIds.includes(sectionId)} onChange={() => toggle(sectionId)} />
                  <bdi {...setting}>{name}</bdi>
                </label>
              ))}
            </fieldset>
          )}
        </>
      ) : null}
    </fieldset>
  );
}
