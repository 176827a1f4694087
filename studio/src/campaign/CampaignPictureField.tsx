import { useState } from 'react';
import { PicturePicker } from '../media/PicturePicker.tsx';
import { nameOf, usePicture } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Campaigns.module.css';

type Props = { pictureId: string | null; language: string; onChange: (pictureId: string | null) => void };

/** The picture of a campaign, if it has one. */
export function CampaignPictureField({ pictureId, language, onChange }: Props) {
  const words = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <div className={styles.picture}>
      {pictureId === null ? null : <ChosenPicture pictureId={pictureId} language={language} />}
      <Button onClick={() => setIsChoosing(true)}>{words.picture.choose}</Button>
      {pictureId === null ? null : (
        <Button weight="quiet" onClick={() => onChange(null)}>
          {words.article.removePicture}
        </Button>
      )}
      {isChoosing ? (
        <PicturePicker
          title={words.picture.choose}
          language={language}
          onClose={() => setIsChoosing(false)}
          onChoose={(chosen) => {
            setIsChoosing(false);
            onChange(chosen);
          }}
        />
      ) : null}
    </div>
  );
}

function ChosenPicture({ pictureId, language }: { pictureId: string; language: string }) {
  const picture = usePicture(pictureId);
  return picture ? <img src={picture.thumbnail} alt={nameOf(picture, language)} width={96} height={96} /> : null;
}
