import { largestPictureBytes, listPicturesCall, type PictureLine, pictureMediaTypes } from '@coranto/contract/api/media';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useId, useState } from 'react';
import type { CallFailure } from '../api/call-api.ts';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { type UnfitFile, unfitnessOf, uploadPicture } from './upload.ts';

/** Takes a picture file by choice or by drop, and sends it. */
export function UploadField({ onUploaded }: { onUploaded: (picture: PictureLine) => void }) {
  const words = useWords();
  const id = useId();
  const client = useQueryClient();
  const [unfit, setUnfit] = useState<UnfitFile | null>(null);
  const upload = useMutation<PictureLine, CallFailure, File>({ mutationFn: uploadPicture });

  const take = (file: File | undefined) => {
    if (file === undefined) return;
    const problem = unfitnessOf(file);
    setUnfit(problem);
    if (problem !== null) return;
    upload.mutate(file, {
      onSuccess: (picture) => {
        void client.invalidateQueries({ queryKey: [listPicturesCall.name] });
        onUploaded(picture);
      },
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  const isRefused = upload.error?.problem.code === 'Invalid';

  return (
    <div>
      <label htmlFor={id} className={styles.upload} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <strong>{upload.isPending ? words.picture.uploading : words.picture.upload}</strong>
        <span>{words.picture.drop}</span>
        <input
          id={id}
          type="file"
          accept={pictureMediaTypes.join(',')}
          disabled={upload.isPending}
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div role="alert">
        {unfit === 'not-a-picture' || isRefused ? <Notice mood="bad">{words.picture.notAPicture}</Notice> : null}
        {unfit === 'too-large' ? <Notice mood="bad">{words.picture.tooLarge(largestPictureBytes / 1024 / 1024)}</Notice> : null}
      </div>
      <ProblemNotice error={isRefused ? null : upload.error} />
    </div>
  );
}
