import { playerOf } from '@coranto/contract/prose/players';
import type { Editor } from '@tiptap/react';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Editor.module.css';

/** Asks whether an address that was pasted alone is to be shown as an embed. */
export function EmbedOffer({ editor, address, onClose }: { editor: Editor; address: string; onClose: () => void }) {
  const words = useWords().writing.embedOffer;
  const take = () => {
    onClose();
    let place: number | null = null;
    editor.state.doc.descendants((node, position) => {
      if (node.type.name === 'paragraph' && node.textContent === address) place = position;
      return place === null;
    });
    if (place === null) return;
    const range = { from: place, to: place + (editor.state.doc.nodeAt(place)?.nodeSize ?? 0) };
    editor.chain().focus().insertContentAt(range, { type: 'embed', attrs: { address } }).run();
  };
  return (
    <div className={styles.offer} role="status">
      <span>{words.offer(playerOf(address)?.site ?? '')}</span>
      <Button onClick={take}>{words.yes}</Button>
      <Button weight="quiet" onClick={onClose}>
        {words.no}
      </Button>
    </div>
  );
}
