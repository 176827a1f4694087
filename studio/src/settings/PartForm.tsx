import type { SettledEdition } from '@coranto/contract/api/edition-settings';
import type { EditionPart } from '@coranto/contract/edition-parts';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import { EditionPreview } from './EditionPreview.tsx';
import { SettingProblem } from './SettingProblem.tsx';
import styles from './Settings.module.css';
import type { HeldPart } from './use-part.ts';

type Props<P extends EditionPart> = { edition: SettledEdition; part: HeldPart<P>; canPreview?: boolean; children: ReactNode };

/** The fields of one part with what is done with them: save, discard, see it as readers will, and decide a dispute. */
export function PartForm<P extends EditionPart>({ edition, part, canPreview = true, children }: Props<P>) {
  const words = useWords();
  const [isPreviewed, setIsPreviewed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    part.save();
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      {children}
      {part.isDisputed ? <Dispute onKeep={part.keepMine} onTake={part.discard} /> : <SettingProblem error={part.error} />}
      <div className={styles.bar}>
        <Button type="submit" weight="main" disabled={!part.isChanged || part.isSaving || part.isDisputed}>
          {words.app.save}
        </Button>
        {part.isChanged ? (
          <Button weight="quiet" onClick={part.discard}>
            {words.settings.discard}
          </Button>
        ) : null}
        {canPreview ? <Button onClick={() => setIsPreviewed(true)}>{words.settings.preview}</Button> : null}
        <p role="status" className={styles.soft}>
          {part.isSaved ? words.settings.saved : part.isChanged ? words.settings.notSaved : ''}
        </p>
      </div>
      <EditionPreview edition={edition} change={part.change} isOpen={isPreviewed} onClose={() => setIsPreviewed(false)} />
    </form>
  );
}

/** Somebody else was faster: nothing is overwritten before one has decided. */
function Dispute({ onKeep, onTake }: { onKeep: () => void; onTake: () => void }) {
  const { settings: words } = useWords();
  return (
    <div role="alert">
      <Notice mood="warn">
        <p>{words.disputed}</p>
        <div className={styles.bar}>
          <Button onClick={onTake}>{words.takeTheirs}</Button>
          <Button onClick={onKeep}>{words.keepMine}</Button>
        </div>
      </Notice>
    </div>
  );
}
