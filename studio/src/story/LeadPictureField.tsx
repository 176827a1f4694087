import type { ArticleContent } from '@coranto/contract/article';
import { useState } from 'react';
import type { Edited } from '../editor/edited.ts';
import { PicturePicker } from '../media/PicturePicker.tsx';
import { usePicture, wordsOf } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './ArticleDesk.module.css';

type Lead = ArticleContent['leadPicture'];
type Props = { lead: Lead; edited: Edited; isLocked: boolean; onChange: (lead: Lead) => void };

/** The picture that stands for an article. */
export function LeadPictureField({ lead, edited, isLocked, onChange }: Props) {
  const words = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <div className={styles.lead} id="field-lead-picture" tabIndex={-1}>
      {lead === null ? null : <LeadPicture lead={lead} edited={edited} isLocked={isLocked} onChange={onChange} />}
      {isLocked ? null : (
        <div className={styles.leadActions}>
          <Button onClick={() => setIsChoosing(true)}>{words.article.chooseLeadPicture}</Button>
          {lead === null ? null : (
            <Button weight="quiet" onClick={() => onChange(null)}>
              {words.article.removePicture}
            </Button>
          )}
        </div>
      )}
      {isChoosing ? (
        <PicturePicker
          title={words.article.chooseLeadPicture}
          language={edited.language}
          onClose={() => setIsChoosing(false)}
          onChoose={(pictureId) => {
            setIsChoosing(false);
            onChange({ pictureId, caption: null, altText: null });
          }}
        />
      ) : null}
    </div>
  );
}

function LeadPicture({ lead, edited, isLocked, onChange }: Props & { lead: NonNullable<Lead> }) {
  const words = useWords();
  const picture = usePicture(lead.pictureId);
  if (picture === null) return <p role="alert">{words.obstacles['picture-missing']}</p>;
  if (picture === undefined) return null;
  const said = wordsOf(picture, edited.language);
  return (
    <>
      <img src={picture.large} alt={lead.altText ?? said.altText} width={picture.widthPx} height={picture.heightPx} />
      <TextField
        label={words.article.ownCaption}
        placeholder={said.caption}
        hint={said.credit === '' ? words.picture.noCredit : said.credit}
        value={lead.caption ?? ''}
        maxLength={2000}
        readOnly={isLocked}
        onChange={(event) => onChange({ ...lead, caption: event.target.value || null })}
        lang={edited.language}
        dir={edited.direction}
      />
    </>
  );
}
