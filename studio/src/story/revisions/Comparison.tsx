import type { EditionLine } from '@coranto/contract/api/edition';
import { readNumberedRevisionCall } from '@coranto/contract/api/timeline';
import { compareContent, isSameThroughout } from '@coranto/contract/compare/compare-content';
import { useMemo, useState } from 'react';
import { useAnswer } from '../../api/use-call.ts';
import { Waiting } from '../../app/BrokenScreen.tsx';
import { settingOf } from '../../edition/use-editions.ts';
import { Notice, ProblemNotice } from '../../parts/Notice.tsx';
import spoken from '../../parts/Spoken.module.css';
import { useWords } from '../../words/use-words.ts';
import { ComparedFields } from './ComparedFields.tsx';
import { ComparedPassages } from './ComparedPassages.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import styles from './Revisions.module.css';

/** How two texts are laid out. */
export type Layout = 'one' | 'two';

type Props = {
  articleId: string;
  edition: EditionLine;
  from: number;
  to: number;
  newestNumber: number;
  mayWrite: boolean;
  onRestored: (number: number) => Promise<void>;
};

/** Two revisions of an article, laid side by side or in one column, with every word that differs. */
export function Comparison({ articleId, edition, from, to, newestNumber, mayWrite, onRestored }: Props) {
  const words = useWords();
  const [layout, setLayout] = useState<Layout>('one');
  const before = useAnswer(readNumberedRevisionCall, { articleId, number: from });
  const after = useAnswer(readNumberedRevisionCall, { articleId, number: to });
  const compared = useMemo(
    () => (before.data && after.data ? compareContent(before.data.content, after.data.content, edition.language) : null),
    [before.data, after.data, edition.language],
  );
  const error = before.error ?? after.error;
  if (error) return <ProblemNotice error={error} />;
  if (compared === null || !before.data || !after.data) return <Waiting />;
  const { counts } = compared;
  const earlier = from === newestNumber ? after.data : before.data;

  return (
    <section className={styles.comparison} aria-label={words.timeline.comparison(from, to)}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.timeline.comparison(from, to)}</h2>
        <p role="status" className={styles.soft}>
          {isSameThroughout(compared) ? words.timeline.nothingDiffers : words.timeline.counts(counts.gone, counts.added, counts.moved)}
        </p>
        <fieldset className={styles.layout}>
          <legend className={spoken.spoken}>{words.timeline.layout}</legend>
          {(['one', 'two'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="layout" checked={layout === each} onChange={() => setLayout(each)} /> {words.timeline.layouts[each]}
            </label>
          ))}
        </fieldset>
      </header>
      {mayWrite && earlier.number !== newestNumber ? (
        <RestoreForm key={earlier.revisionId} articleId={articleId} revision={earlier} onRestored={onRestored} />
      ) : null}
      {isSameThroughout(compared) ? <Notice mood="calm">{words.timeline.nothingDiffers}</Notice> : null}
      <div className={styles.sheet} data-layout={layout} {...settingOf(edition)}>
        <ComparedFields compared={compared} edition={edition} layout={layout} />
        <ComparedPassages passages={compared.passages} layout={layout} />
      </div>
    </section>
  );
}
