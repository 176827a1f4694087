import { previewEditionCall, type SettledEdition } from '@coranto/contract/api/edition-settings';
import type { EditionPartChange } from '@coranto/contract/edition-parts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { questionOf } from '../api/use-call.ts';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './EditionPreview.module.css';

type Props = { edition: SettledEdition; change: EditionPartChange; isOpen: boolean; onClose: () => void };

/** The front of an edition as readers would see it after a change. Nothing in it runs, and nothing is saved. */
export function EditionPreview({ edition, change, isOpen, onClose }: Props) {
  const words = useWords();
  const [width, setWidth] = useState<'desktop' | 'phone'>('desktop');
  const found = useQuery({
    ...questionOf(previewEditionCall, { editionId: edition.editionId, change }),
    enabled: isOpen,
    gcTime: 0,
    staleTime: 0,
  });
  return (
    <Panel title={words.settings.previewOf(edition.parts.identity.name)} size="whole" isOpen={isOpen} onClose={onClose}>
      <div className={styles.preview}>
        <div className={styles.bar}>
          <Choice
            label={words.preview.width}
            value={width}
            onChange={(event) => setWidth(event.target.value === 'phone' ? 'phone' : 'desktop')}
          >
            <option value="desktop">{words.preview.desktop}</option>
            <option value="phone">{words.preview.phone}</option>
          </Choice>
          <p role="status">{found.isPending ? words.app.loading : ''}</p>
        </div>
        <ProblemNotice error={found.error} />
        {found.data === undefined ? null : (
          <iframe
            className={`${styles.page} ${styles[width]}`}
            title={words.settings.previewOf(edition.parts.identity.name)}
            sandbox="allow-same-origin"
            srcDoc={found.data.html}
          />
        )}
      </div>
    </Panel>
  );
}
