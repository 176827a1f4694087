import { previewAddress } from '@coranto/contract/api/story';
import { useState } from 'react';
import { Choice } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Panels.module.css';

/** The page of a revision exactly as readers would see it. Nothing in it runs. */
export function PreviewFrame({ articleId, revisionId }: { articleId: string; revisionId: string }) {
  const words = useWords();
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  return (
    <div className={styles.preview}>
      <div className={styles.previewBar}>
        <p>{words.preview.hint}</p>
        <Choice
          label={words.preview.width}
          value={width}
          onChange={(event) => setWidth(event.target.value === 'phone' ? 'phone' : 'desktop')}
        >
          <option value="desktop">{words.preview.desktop}</option>
          <option value="phone">{words.preview.phone}</option>
        </Choice>
      </div>
      <iframe
        className={`${styles.frame} ${styles[width]}`}
        title={words.preview.title}
        sandbox="allow-same-origin"
        src={previewAddress(articleId, revisionId)}
      />
    </div>
  );
}
