import type { PictureLine } from '@coranto/contract/api/media';
import { useState } from 'react';
import { TextField } from '../parts/Field.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { FocalPointField } from './FocalPointField.tsx';
import styles from './Media.module.css';
import { PictureFilters } from './PictureFilters.tsx';
import { PictureGrid } from './PictureGrid.tsx';
import { PictureWordsForm } from './PictureWordsForm.tsx';
import { type PictureSearch, readPictureSearch } from './picture-search.ts';
import { UploadField } from './UploadField.tsx';
import { wordsOf } from './use-pictures.ts';

type Props = { title: string; language: string; onClose: () => void; onChoose: (pictureId: string) => void };

/** Chooses a picture or uploads one. One that lacks credit or alt text in the article's language is asked for them at once, with its focal point. */
export function PicturePicker({ title, language, onClose, onChoose }: Props) {
  const words = useWords();
  const [search, setSearch] = useState<PictureSearch>({});
  const [wordless, setWordless] = useState<PictureLine | null>(null);

  const take = (picture: PictureLine) => {
    const { credit, altText } = wordsOf(picture, language);
    if (credit !== '' && altText !== '') onChoose(picture.pictureId);
    else setWordless(picture);
  };

  return (
    <Panel title={title} isOpen onClose={onClose} size="middle">
      {wordless === null ? (
        <>
          <UploadField isForOne onUploaded={take} />
          <TextField
            label={words.picture.find}
            placeholder={words.picture.findHint}
            type="search"
            value={search.text ?? ''}
            onChange={(event) => setSearch(readPictureSearch({ ...search, text: event.target.value }))}
          />
          <PictureFilters search={search} onAsk={setSearch} />
          <PictureGrid search={search} language={language} onChoose={take} />
        </>
      ) : (
        <div className={styles.edit}>
          <FocalPointField picture={wordless} />
          <PictureWordsForm
            picture={wordless}
            language={language}
            action={words.picture.saveAndInsert}
            onSaved={() => onChoose(wordless.pictureId)}
          />
        </div>
      )}
    </Panel>
  );
}
