import type { PictureLine } from '@coranto/contract/api/media';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useEditions } from '../edition/use-editions.ts';
import { TextField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { useSpeaking } from '../words/use-words.ts';
import { FocalPointField } from './FocalPointField.tsx';
import styles from './Media.module.css';
import { PictureGrid } from './PictureGrid.tsx';
import { PictureRightsForm } from './PictureRightsForm.tsx';
import { PictureWordsForm } from './PictureWordsForm.tsx';
import { UploadField } from './UploadField.tsx';

/** The newsroom's pictures: find, upload, and say in every language what they show. */
export function PicturesScreen() {
  const { words, language } = useSpeaking();
  const navigate = useNavigate();
  const { text = '' } = useSearch({ from: '/pictures' });
  const field = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<PictureLine | null>(null);
  useShortcut('/', () => field.current?.querySelector('input')?.focus());

  return (
    <Screen title={words.picture.title}>
      <UploadField onUploaded={setOpened} />
      <search ref={field}>
        <TextField
          label={words.picture.find}
          placeholder={words.picture.findHint}
          type="search"
          aria-keyshortcuts="/"
          value={text}
          onChange={(event) =>
            void navigate({ to: '/pictures', search: event.target.value === '' ? {} : { text: event.target.value }, replace: true })
          }
        />
      </search>
      <PictureGrid text={text} language={language} onChoose={setOpened} />
      {opened === null ? null : <PicturePanel picture={opened} onClose={() => setOpened(null)} />}
    </Screen>
  );
}

/** One picture with its focal point, its words in every language of the newsroom, and its rights. */
function PicturePanel({ picture, onClose }: { picture: PictureLine; onClose: () => void }) {
  const { words } = useSpeaking();
  const languages = [...new Set(useEditions().map((edition) => edition.language))];
  return (
    <Panel title={words.picture.title} isOpen onClose={onClose} size="middle">
      <div className={styles.edit}>
        <FocalPointField picture={picture} />
        {languages.map((each) => (
          <PictureWordsForm key={each} picture={picture} language={each} />
        ))}
        <PictureRightsForm picture={picture} />
        {picture.original === null ? null : (
          <p className={styles.hint}>
            <a href={picture.original} download>
              {words.picture.original}
            </a>{' '}
            {words.picture.originalHint}
          </p>
        )}
      </div>
    </Panel>
  );
}
