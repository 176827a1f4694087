import { limitPictureCall, listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { TimeField } from '../story/TimeField.tsx';
import { instantToWallTime, wallTimeToInstant } from '../story/wall-time.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';

/** Until when readers may see a picture that is on loan; an empty field is for good. */
export function PictureLimitForm({ picture }: { picture: PictureLine }) {
  const words = useWords();
  const client = useQueryClient();
  const limit = useAct(limitPictureCall);
  const timeZone = useEditions()[0]?.timeZone ?? 'UTC';
  const [typed, setTyped] = useState<string | null>(null);
  const kept = picture.usableUntil === null ? '' : instantToWallTime(picture.usableUntil, timeZone);
  const wall = typed ?? kept;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const usableUntil = wall === '' ? null : (wallTimeToInstant(wall, timeZone)?.instant ?? null);
    limit.mutate(
      { pictureId: picture.pictureId, usableUntil },
      { onSuccess: () => client.invalidateQueries({ queryKey: [listPicturesCall.name] }) },
    );
  };
  return (
    <form className={styles.words} onSubmit={submit}>
      <h3 className={styles.language}>{words.upload.limit.title}</h3>
      <TimeField label={words.upload.limit.until} timeZone={timeZone} wall={wall} onChange={setTyped} />
      <p className={styles.hint}>{words.upload.limit.hint(timeZone)}</p>
      <ProblemNotice error={limit.error} />
      <div className={styles.row}>
        <span role="status">{limit.isSuccess ? words.picture.saved : ''}</span>
        {wall === '' ? null : (
          <Button weight="quiet" onClick={() => setTyped('')}>
            {words.upload.limit.forGood}
          </Button>
        )}
        <Button type="submit" disabled={limit.isPending || wall === kept}>
          {words.app.save}
        </Button>
      </div>
    </form>
  );
}
