import { inlineToText } from '@coranto/contract/prose/plain-text';
import type { PictureUse, TableCell } from '@coranto/contract/prose/prose';
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useState } from 'react';
import { usePicture, wordsOf } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Editor.module.css';
import { useEdited } from './edited.ts';
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

function GalleryView({ node, selected }: ReactNodeViewProps) {
  const words = useWords();
  const pictures = node.attrs.pictures as PictureUse[]; // the schema of the editor holds no other
  return (
    <NodeViewWrapper className={`${styles.atom} ${selected ? styles.selected : ''}`} data-drag-handle="">
      <p className={styles.atomName}>{words.editor.gallery(pictures.length)}</p>
      <div className={styles.gallery}>
        {pictures.map((use) => (
          <GalleryPicture key={use.pictureId} use={use} />
        ))}
      </div>
      <p dir="auto">{node.attrs.caption}</p>
    </NodeViewWrapper>
  );
}

function GalleryPicture({ use }: { use: PictureUse }) {
  const { language } = useEdited();
  const picture = usePicture(use.pictureId);
  return picture ? <img src={picture.thumbnail} alt={use.altText ?? wordsOf(picture, language).altText} /> : null;
}

function TableView({ node, selected }: ReactNodeViewProps) {
  const words = useWords();
  const rows = node.attrs.rows as TableCell[][]; // the schema of the editor holds no other
  return (
    <NodeViewWrapper className={`${styles.atom} ${selected ? styles.selected : ''}`} data-drag-handle="">
      <p className={styles.atomName}>{words.editor.table}</p>
      <table className={styles.table}>
        {node.attrs.caption ? <caption dir="auto">{node.attrs.caption}</caption> : null}
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and a table is shown, not changed
            <tr key={place}>
              {row.map((cell, column) => {
                const Cell = cell.header ? 'th' : 'td';
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as the rows
                  <Cell key={column} colSpan={cell.columns} rowSpan={cell.rows} dir="auto">
                    {inlineToText(cell.text)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </NodeViewWrapper>
  );
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
  atomNodes.table.extend({ addNodeView: () => ReactNodeViewRenderer(TableView) }),
  atomNodes.embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  atomNodes.separator.extend({ addNodeView: () => ReactNodeViewRenderer(SeparatorView) }),
];
