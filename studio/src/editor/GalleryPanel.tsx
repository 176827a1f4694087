import type { PictureUse } from '@coranto/contract/prose/prose';
import { useState } from 'react';
import { usePicture, wordsOf } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { TextArea, TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { useEdited } from './edited.ts';
import styles from './Gallery.module.css';
import { PicturesChoice } from './PicturesChoice.tsx';

export type GalleryUse = { caption: string | null; pictures: PictureUse[] };

type Props = { gallery: GalleryUse; onClose: () => void; onSet: (gallery: GalleryUse) => void; onRemove?: () => void };

/** The pictures of a gallery in their order, with what each says in this place; they move by their buttons or by drag. */
export function GalleryPanel({ gallery, onClose, onSet, onRemove }: Props) {
  const words = useWords();
  const { language, direction } = useEdited();
  const [pictures, setPictures] = useState(gallery.pictures);
  const [caption, setCaption] = useState(gallery.caption ?? '');
  const [isChoosing, setIsChoosing] = useState(gallery.pictures.length === 0);
  const [told, setTold] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);

  const move = (from: number, to: number) => {
    const use = pictures[from];
    if (!use || to < 0 || to >= pictures.length) return;
    setPictures(pictures.toSpliced(from, 1).toSpliced(to, 0, use));
    setTold(words.writing.gallery.moved(to + 1, pictures.length));
  };
  const change = (at: number, part: Partial<PictureUse>) =>
    setPictures(pictures.map((use, place) => (place === at ? { ...use, ...part } : use)));

  if (isChoosing)
    return (
      <PicturesChoice
        language={language}
        onClose={() => (pictures.length === 0 ? onClose() : setIsChoosing(false))}
        onChoose={(ids) => {
          setPictures([...pictures, ...ids.map((pictureId) => ({ pictureId, caption: null, altText: null }))]);
          setIsChoosing(false);
        }}
      />
    );
  return (
    <Panel title={words.writing.gallery.name} isOpen onClose={onClose} size="middle">
      <ol className={styles.pictures}>
        {pictures.map((use, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand in a gallery twice
            key={`${use.pictureId} ${place}`}
            draggable
            data-dragged={dragged === place ? '' : undefined}
            onDragStart={() => setDragged(place)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => {
              if (dragged !== null) move(dragged, place);
              setDragged(null);
            }}
          >
            <GalleryRow
              use={use}
              name={words.writing.gallery.place(place + 1, pictures.length)}
              isFirst={place === 0}
              isLast={place === pictures.length - 1}
              onMove={(step) => move(place, place + step)}
              onChange={(part) => change(place, part)}
              onTakeOut={() => setPictures(pictures.toSpliced(place, 1))}
            />
          </li>
        ))}
      </ol>
      {pictures.length === 0 ? <p>{words.writing.gallery.empty}</p> : null}
      <p role="status" className={styles.told}>
        {told}
      </p>
      <div>
        <Button onClick={() => setIsChoosing(true)}>{words.writing.gallery.add}</Button>
      </div>
      <TextField
        label={words.writing.gallery.caption}
        value={caption}
        maxLength={2000}
        lang={language}
        dir={direction}
        onChange={(event) => setCaption(event.target.value)}
      />
      <PanelActions>
        {onRemove ? (
          <Button weight="danger" onClick={onRemove}>
            {words.writing.gallery.remove}
          </Button>
        ) : null}
        <Button weight="main" disabled={pictures.length === 0} onClick={() => onSet({ caption: caption.trim() || null, pictures })}>
          {words.app.save}
        </Button>
      </PanelActions>
    </Panel>
  );
}

type RowProps = {
  use: PictureUse;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: 1 | -1) => void;
  onChange: (part: Partial<PictureUse>) => void;
  onTakeOut: () => void;
};

function GalleryRow({ use, name, isFirst, isLast, onMove, onChange, onTakeOut }: RowProps) {
  const words = useWords();
  const { language, direction } = useEdited();
  const picture = usePicture(use.pictureId);
  const said = picture ? wordsOf(picture, language) : null;
  const setting = { lang: language, dir: direction };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced again with every field in it
    <div role="group" aria-label={name} className={styles.row}>
      {picture ? <img src={picture.thumbnail} alt={use.altText ?? said?.altText ?? ''} /> : <div className={styles.missing} />}
      <div className={styles.fields}>
        <TextArea
          label={words.article.ownCaption}
          value={use.caption ?? ''}
          placeholder={said?.caption}
          maxLength={2000}
          onChange={(event) => onChange({ caption: event.target.value || null })}
          {...setting}
        />
        <TextArea
          label={words.picture.altText}
          value={use.altText ?? ''}
          placeholder={said?.altText}
          maxLength={1000}
          onChange={(event) => onChange({ altText: event.target.value || null })}
          {...setting}
        />
        <div className={styles.moves}>
          <Button disabled={isFirst} onClick={() => onMove(-1)}>
            {words.writing.gallery.earlier}
          </Button>
          <Button disabled={isLast} onClick={() => onMove(1)}>
            {words.writing.gallery.later}
          </Button>
          <Button weight="quiet" onClick={onTakeOut}>
            {words.writing.gallery.takeOut}
          </Button>
        </div>
      </div>
    </div>
  );
}
