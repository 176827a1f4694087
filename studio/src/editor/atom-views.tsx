import type { PictureUse } from '@coranto/contract/prose/prose';
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useState } from 'react';
import { usePicture, wordsOf } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Editor.module.css';
import { useEdited } from './edited.ts';
import { GalleryPanel, type GalleryUse } from './GalleryPanel.tsx';
import { PictureUsePanel } from './PictureUsePanel.tsx';
import { atomNodes } from './schema-atoms.ts';

function PictureView({ node, selected, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const words = useWords();
  const { language } = useEdited();
  const [isOpen, setIsOpen] = useState(false);
  const use = node.attrs as PictureUse & { width: 'column' | 'wide' }; // the schema of the editor holds no other
  const picture = usePicture(use.pictureId);
  const said = picture ? wordsOf(picture, language) : null;
  return (
    <NodeViewWrapper
      as="figure"
      className={`${styles.picture} ${styles[use.width]} ${selected ? styles.selected : ''}`}
      data-drag-handle=""
    >
      {picture ? (
        <img src={picture.large} alt={use.altText ?? said?.altText ?? ''} width={picture.widthPx} height={picture.heightPx} />
      ) : (
        <div className={styles.missing}>{picture === null ? words.obstacles['picture-missing'] : ''}</div>
      )}
      <figcaption contentEditable={false}>
        <span dir="auto">{use.caption ?? said?.caption}</span> <span className={styles.credit}>{said?.credit}</span>
        {editor.isEditable ? (
          <Button weight="quiet" onClick={() => setIsOpen(true)}>
            {words.editor.changePicture}
          </Button>
        ) : null}
      </figcaption>
      {isOpen ? <PictureUsePanel use={use} onClose={() => setIsOpen(false)} onChange={updateAttributes} onRemove={deleteNode} /> : null}
    </NodeViewWrapper>
  );
}

function GalleryView({ node, selected, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const gallery = node.attrs as GalleryUse; // the schema of the editor holds no other
  return (
    <NodeViewWrapper className={`${styles.atom} ${selected ? styles.selected : ''}`} data-drag-handle="">
      <p className={styles.atomName}>
        {words.editor.gallery(gallery.pictures.length)}{' '}
        {editor.isEditable ? (
          <Button weight="quiet" onClick={() => setIsOpen(true)}>
            {words.writing.gallery.change}
          </Button>
        ) : null}
      </p>
      <div className={styles.gallery}>
        {gallery.pictures.map((use, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand in a gallery twice
          <GalleryPicture key={`${use.pictureId} ${place}`} use={use} />
        ))}
      </div>
      <p dir="auto">{gallery.caption}</p>
      {isOpen ? (
        <GalleryPanel
          gallery={gallery}
          onClose={() => setIsOpen(false)}
          onSet={(changed) => {
            setIsOpen(false);
            updateAttributes(changed);
          }}
          onRemove={deleteNode}
        />
      ) : null}
    </NodeViewWrapper>
  );
}

function GalleryPicture({ use }: { use: PictureUse }) {
  const { language } = useEdited();
  const picture = usePicture(use.pictureId);
  return picture ? <img src={picture.thumbnail} alt={use.altText ?? wordsOf(picture, language).altText} /> : null;
}

function EmbedView({ node, selected }: ReactNodeViewProps) {
  const words = useWords();
  return (
    <NodeViewWrapper className={`${styles.atom} ${selected ? styles.selected : ''}`} data-drag-handle="">
      <p className={styles.atomName}>{words.editor.embed}</p>
      <p dir="auto">{node.attrs.title}</p>
      <bdi className={styles.address}>{node.attrs.address}</bdi>
    </NodeViewWrapper>
  );
}

function SeparatorView({ selected }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper className={selected ? styles.selected : ''}>
      <hr />
    </NodeViewWrapper>
  );
}

/** The nodes that are edited as a whole, with what is seen of them. */
export const atomsWithViews = [
  atomNodes.picture.extend({ addNodeView: () => ReactNodeViewRenderer(PictureView) }),
  atomNodes.gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
  atomNodes.embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  atomNodes.separator.extend({ addNodeView: () => ReactNodeViewRenderer(SeparatorView) }),
];
