import { listBulkActsCall } from '@coranto/contract/api/bulk-act';
import { useAnswer } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Bulk.module.css';
import type { Bulk } from './use-bulk.ts';

/** What one did to several articles at once lately, each with its way back. */
export function EarlierActs({ bulk, onClose }: { bulk: Bulk; onClose: () => void }) {
  const words = useWords();
  const instants = useInstants();
  const found = useAnswer(listBulkActsCall, {});
  const acts = found.data?.bulkActs ?? [];
  return (
    <Panel title={words.bulk.earlier} isOpen onClose={onClose}>
      {found.data && acts.length === 0 ? <p>{words.bulk.noneEarlier}</p> : null}
      <ul className={styles.acts}>
        {acts.map(({ bulkActId, kind, at, done, isUndone }) => (
          <li key={bulkActId} className={styles.act}>
            <span>
              {words.bulk.done(words.bulk.acts[kind], done)}
              <br />
              <small>{instants.at(at)}</small>
            </span>
            {isUndone ? (
              <span>{words.bulk.isUndone}</span>
            ) : (
              <Button disabled={bulk.isBusy || done === 0} onClick={() => bulk.undo(bulkActId, kind)}>
                {words.bulk.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
