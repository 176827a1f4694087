import type { PictureLine } from '@coranto/contract/api/media';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useEditions } from '../edition/use-editions.ts';
import { TextField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { useSpeaking, useWords } from '../words/use-words.ts';
import { FocalPointField } from './FocalPointField.tsx';
import { LikePictures } from './LikePictures.tsx';
import styles from './Media.module.css';
import { PictureFileForm } from './PictureFileForm.tsx';
import { PictureFilters } from './PictureFilters.tsx';
import { PictureGrid } from './PictureGrid.tsx';
import { PictureLimitForm } from './PictureLimitForm.tsx';
import { PictureRightsForm } from './PictureRightsForm.tsx';
import { PictureUses } from './PictureUses.tsx';
import { PictureWordsForm } from './PictureWordsForm.tsx';
import { type PictureSearch, readPictureSearch } from './picture-search.ts';
import { UploadField } from './UploadField.tsx';
import { usePicture } from './use-pictures.ts';

/** The newsroom's pictures: find, upload, and say in every language what they show. */
export function PicturesScreen() {
  const { words, language } = useSpeaking();
  const navigate = useNavigate();
  const { picture: openedId, ...search } = useSearch({ from: '/pictures' });
  const field = useRef<HTMLDivElement>(null);
  const go = (next: PictureSearch & { picture?: string }, replace: boolean) => void navigate({ to: '/pictures', search: next, replace });
  const open = (picture: PictureLine) => go({ ...search, picture: picture.pictureId }, false);
  useShortcut('/', () => field.current?.querySelector('input')?.focus());

  return (
    <Screen title={words.picture.title}>
      <UploadField onUploaded={(picture, together) => together === 1 && open(picture)} />
      <search ref={field}>
        <TextField
          label={words.picture.find}
          placeholder={words.picture.findHint}
          type="search"
          aria-keyshortcuts="/"
          value={search.text ?? ''}
          onChange={(event) => go(readPictureSearch({ ...search, text: event.target.value }), true)}
        />
        <PictureFilters search={search} onAsk={(next) => go(next, true)} />
      </search>
      <PictureGrid search={search} language={language} onChoose={open} />
      {openedId === undefined ? null : <PicturePanel key={openedId} pictureId={openedId} onClose={() => go(search, false)} />}
    </Screen>
  );
}

/** One picture with its focal point, its words in every language of the newsroom, and its rights. */
function PicturePanel({ pictureId, onClose }: { pictureId: string; onClose: () => void }) {
  const { words } = useSpeaking();
  const picture = usePicture(pictureId);
  if (picture === undefined) return null;
  return (
    <Panel title={words.picture.title} isOpen onClose={onClose} size="middle">
      {picture === null ? <p role="status">{words.picture.none}</p> : <PictureDetails picture={picture} />}
    </Panel>
  );
}

function PictureDetails({ picture }: { picture: PictureLine }) {
  const words = useWords();
  const languages = [...new Set(useEditions().map((edition) => edition.language))];
  return (
    <div className={styles.edit}>
      <FocalPointField picture={picture} />
      {languages.map((each) => (
        <PictureWordsForm key={each} picture={picture} language={each} />
      ))}
      <PictureLimitForm picture={picture} />
      <PictureFileForm picture={picture} />
      <PictureRightsForm picture={picture} />
      {picture.original === null ? null : (
        <p className={styles.hint}>
          <a href={picture.original} download>
            {words.picture.original}
          </a>{' '}
          {words.picture.originalHint}
        </p>
      )}
      <PictureUses pictureId={picture.pictureId} />
      <LikePictures pictureId={picture.pictureId} />
    </div>
  );
}
