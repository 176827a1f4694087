import { describePictureCall, listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import { languageOf } from '@coranto/contract/languages';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { proposedWords, wordsOf } from './use-pictures.ts';

type Props = { picture: PictureLine; language: string; action?: string; onSaved?: () => void };

/** Says of a picture, in one language, whose it is, what it shows, and what it is for those who cannot see it. */
export function PictureWordsForm({ picture, language, action, onSaved }: Props) {
  const words = useWords();
  const client = useQueryClient();
  const describe = useAct(describePictureCall);
  const proposed = proposedWords(picture, language);
  const said = proposed ?? wordsOf(picture, language);
  const { ownName, direction } = languageOf(language);
  const setting = { lang: language, dir: direction };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    describe.mutate(
      { pictureId: picture.pictureId, language, credit: text('credit'), caption: text('caption'), altText: text('altText') },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: [listPicturesCall.name] });
          onSaved?.();
        },
      },
    );
  };

  return (
    <form className={styles.words} onSubmit={submit}>
      <h3 className={styles.language}>{words.picture.words(ownName)}</h3>
      {proposed === null ? null : <p className={styles.hint}>{words.picture.proposed}</p>}
      <TextField
        label={words.picture.credit}
        hint={words.picture.creditHint}
        name="credit"
        defaultValue={said.credit}
        maxLength={300}
        {...setting}
      />
      <TextArea
        label={words.picture.altText}
        hint={words.picture.altTextHint}
        name="altText"
        defaultValue={said.altText}
        maxLength={1000}
        {...setting}
      />
      <TextArea
        label={words.picture.caption}
        hint={words.picture.captionHint}
        name="caption"
        defaultValue={said.caption}
        maxLength={2000}
        {...setting}
      />
      <ProblemNotice error={describe.error} />
      <div className={styles.row}>
        <span role="status">{describe.isSuccess ? words.picture.saved : ''}</span>
        <Button type="submit" weight={action === undefined ? 'plain' : 'main'} disabled={describe.isPending}>
          {action ?? words.app.save}
        </Button>
      </div>
    </form>
  );
}
