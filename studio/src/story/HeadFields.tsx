import { longestHeadline } from '@coranto/contract/article';
import { may } from '@coranto/contract/person';
import { useState } from 'react';
import { NewSectionPanel } from '../edition/NewSectionPanel.tsx';
import type { Edited } from '../editor/edited.ts';
import { Choice, TextField } from '../parts/Field.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './ArticleDesk.module.css';
import type { Working } from './ArticleDesk.tsx';
import { BylineField } from './BylineField.tsx';
import type { Desk } from './keeping/use-keeper.ts';
import { useLetters } from './keeping/use-letters.ts';
import { LeadPictureField } from './LeadPictureField.tsx';

const newSection = 'new';

/** Everything of an article that stands above its text. */
export function HeadFields({ working, desk, edited }: { working: Working; desk: Desk; edited: Edited }) {
  const words = useWords();
  const person = usePerson();
  const [isMakingSection, setIsMakingSection] = useState(false);
  const { article, edition } = working;
  const { content } = desk;
  const setting = { lang: edited.language, dir: edited.direction };
  const { change, writing } = desk;
  const isLocked = !article.may.write || !desk.mayWrite || desk.keeping.state === 'conflict';
  const kicker = useLetters(writing, 'kicker');
  const dateline = useLetters(writing, 'dateline');
  const headline = useLetters(writing, 'headline', (typed) => typed.replaceAll('\n', ' '));
  const standfirst = useLetters(writing, 'standfirst');

  return (
    <>
      <div className={styles.pair}>
        <Choice
          id="field-section"
          label={words.article.section}
          value={content.sectionId ?? ''}
          disabled={isLocked}
          onChange={(event) =>
            event.target.value === newSection ? setIsMakingSection(true) : change({ sectionId: event.target.value || null })
          }
        >
          <option value="">{words.article.noSection}</option>
          {edition.sections.map(({ sectionId, name }) => (
            <option key={sectionId} value={sectionId} lang={edited.language}>
              {name}
            </option>
          ))}
          {may(person, 'change-sections', edition.editionId) ? <option value={newSection}>{words.article.newSection}</option> : null}
        </Choice>
        <TextField
          id="field-kicker"
          label={words.article.kicker}
          title={words.article.kickerHint}
          maxLength={100}
          readOnly={isLocked}
          {...kicker}
          {...setting}
        />
        <TextField
          id="field-dateline"
          label={words.article.dateline}
          title={words.article.datelineHint}
          maxLength={200}
          readOnly={isLocked}
          {...dateline}
          {...setting}
        />
      </div>
      <textarea
        id="field-headline"
        className={styles.headline}
        rows={1}
        aria-label={words.article.headline}
        placeholder={words.article.headline}
        maxLength={longestHeadline}
        readOnly={isLocked}
        {...headline}
        {...setting}
      />
      <textarea
        id="field-standfirst"
        className={styles.standfirst}
        rows={1}
        aria-label={words.article.standfirst}
        placeholder={words.article.standfirst}
        maxLength={3000}
        readOnly={isLocked}
        {...standfirst}
        {...setting}
      />
      <BylineField bylines={content.bylines} language={edited.language} isLocked={isLocked} onChange={(bylines) => change({ bylines })} />
      <LeadPictureField
        lead={content.leadPicture}
        edited={edited}
        isLocked={isLocked}
        onChange={(leadPicture) => change({ leadPicture })}
      />
      <NewSectionPanel
        edition={edition}
        isOpen={isMakingSection}
        onClose={() => setIsMakingSection(false)}
        onMade={(sectionId) => {
          setIsMakingSection(false);
          change({ sectionId });
        }}
      />
    </>
  );
}
