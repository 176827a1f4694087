import type { PictureLine } from '@coranto/contract/api/media';
import { useState } from 'react';
import { PictureFilters } from '../media/PictureFilters.tsx';
import { PictureGrid } from '../media/PictureGrid.tsx';
import { type PictureSearch, readPictureSearch } from '../media/picture-search.ts';
import { UploadField } from '../media/UploadField.tsx';
import { nameOf } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Gallery.module.css';

type Props = { language: string; onClose: () => void; onChoose: (pictureIds: string[]) => void };

/** Chooses several pictures, in the order in which they are pressed; pressing one again puts it back. */
export function PicturesChoice({ language, onClose, onChoose }: Props) {
  const words = useWords();
  const [search, setSearch] = useState<PictureSearch>({});
  const [chosen, setChosen] = useState<PictureLine[]>([]);
  const toggle = (picture: PictureLine) => {
    const others = chosen.filter(({ pictureId }) => pictureId !== picture.pictureId);
    setChosen(others.length < chosen.length ? others : [...chosen, picture]);
  };
  return (
    <Panel title={words.writing.gallery.add} isOpen onClose={onClose} size="middle">
      <TextField
        label={words.picture.find}
        placeholder={words.picture.findHint}
        type="search"
        value={search.text ?? ''}
        onChange={(event) => setSearch(readPictureSearch({ ...search, text: event.target.value }))}
      />
      <PictureFilters search={search} onAsk={setSearch} />
      <UploadField onUploaded={toggle} />
      <PictureGrid search={search} language={language} onChoose={toggle} />
      <ul className={styles.chosen} aria-label={words.writing.gallery.name}>
        {chosen.map((picture) => (
          <li key={picture.pictureId}>
            <button type="button" title={words.writing.gallery.takeOut} onClick={() => toggle(picture)}>
              <img
                src={picture.thumbnail}
                alt={`${words.writing.gallery.takeOut}: ${nameOf(picture, language) || words.picture.untitled}`}
              />
            </button>
          </li>
        ))}
      </ul>
      <PanelActions>
        <Button weight="main" disabled={chosen.length === 0} onClick={() => onChoose(chosen.map(({ pictureId }) => pictureId))}>
          {words.writing.gallery.take(chosen.length)}
        </Button>
      </PanelActions>
    </Panel>
  );
}
