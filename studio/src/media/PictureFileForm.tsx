import {
  listPicturesCall,
  type PictureLine,
  pictureMediaTypes,
  replacePictureCall,
  restorePictureFileCall,
} from '@coranto/contract/api/media';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { sendParts } from './send-file.ts';
import { unfitnessOf } from './upload.ts';

/** Gives a picture another file wherever it stands, or puts the earlier one back. */
export function PictureFileForm({ picture }: { picture: PictureLine }) {
  const words = useWords();
  const id = useId();
  const client = useQueryClient();
  const { pictureId } = picture;
  const [isUnfit, setIsUnfit] = useState(false);
  const onSuccess = () => client.invalidateQueries({ queryKey: [listPicturesCall.name] });
  const replace = useMutation<PictureLine, CallFailure, File>({
    mutationFn: async (file) => {
      const uploadId = crypto.randomUUID();
      await sendParts(uploadId, file, { onProgress: () => undefined, signal: new AbortController().signal });
      return callApi(replacePictureCall, { pictureId, uploadId });
    },
    onSuccess,
  });
  const restore = useMutation<PictureLine, CallFailure>({ mutationFn: () => callApi(restorePictureFileCall, { pictureId }), onSuccess });
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    const isFit = unfitnessOf(file) === null;
    setIsUnfit(!isFit);
    if (isFit) replace.mutate(file);
  };
  const isRefused = isUnfit || replace.error?.problem.code === 'Invalid';
  return (
    <section className={styles.words}>
      <h3 className={styles.language}>{words.upload.file.title}</h3>
      <p className={styles.hint}>{words.upload.file.hint}</p>
      <label htmlFor={id} className={styles.upload}>
        <strong>{replace.isPending ? words.upload.states.sending : words.upload.file.replace}</strong>
        <input
          id={id}
          type="file"
          accept={pictureMediaTypes.join(',')}
          disabled={replace.isPending}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div role="alert">{isRefused ? <Notice mood="bad">{words.picture.notAPicture}</Notice> : null}</div>
      <ProblemNotice error={isRefused ? null : (replace.error ?? restore.error)} />
      <div className={styles.row}>
        <span role="status">{replace.isSuccess || restore.isSuccess ? words.upload.file.replaced : ''}</span>
        {picture.hadOtherFile ? (
          <Button disabled={restore.isPending} onClick={() => restore.mutate()}>
            {words.upload.file.restore}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
