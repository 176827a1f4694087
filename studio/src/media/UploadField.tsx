import { largestPictureBytes, type PictureLine, pictureMediaTypes } from '@coranto/contract/api/media';
import { type DragEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { Notice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { UploadList } from './UploadList.tsx';
import { unfitnessOf } from './upload.ts';
import { useUploads } from './use-uploads.ts';

type Props = {
  /** Told of every picture made of a file that was given here, and how many were given together. */
  onUploaded: (picture: PictureLine, together: number) => void;
  /** Takes one file at a time. */
  isForOne?: boolean;
};

/** Takes picture files by choice, drop or paste, and sends them. */
export function UploadField({ onUploaded, isForOne = false }: Props) {
  const words = useWords();
  const id = useId();
  const [unfit, setUnfit] = useState<File[]>([]);
  const { queue, rows, add } = useUploads(onUploaded);

  const take = (given: FileList | null | undefined) => {
    const files = [...(given ?? [])].slice(0, isForOne ? 1 : undefined);
    if (files.length === 0) return;
    setUnfit(files.filter((file) => unfitnessOf(file) !== null));
    add(files.filter((file) => unfitnessOf(file) === null));
  };
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (!event.clipboardData?.files.length) return;
    event.preventDefault();
    take(event.clipboardData.files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };

  return (
    <div className={styles.uploads}>
      <label htmlFor={id} className={styles.upload} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <strong>{isForOne ? words.picture.upload : words.upload.several}</strong>
        <span>{words.picture.drop}</span>
        <input
          id={id}
          type="file"
          multiple={!isForOne}
          accept={pictureMediaTypes.join(',')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      <div role="alert">
        {unfit.map((file) => (
          <Notice key={file.name} mood="bad">
            <bdi>{file.name}</bdi>:{' '}
            {unfitnessOf(file) === 'too-large' ? words.picture.tooLarge(largestPictureBytes / 1024 / 1024) : words.picture.notAPicture}
          </Notice>
        ))}
      </div>
      <UploadList queue={queue} rows={rows} />
    </div>
  );
}
