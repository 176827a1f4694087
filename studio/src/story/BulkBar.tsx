import type { EditionLine } from '@coranto/contract/api/edition';
import { mostInBulk } from '@coranto/contract/bulk-act';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Bulk.module.css';
import { BulkOutcome } from './BulkOutcome.tsx';
import { EarlierActs } from './EarlierActs.tsx';
import { useBulk } from './use-bulk.ts';
import type { Choosing } from './use-choosing.ts';
import type { ListedStory } from './use-stories.ts';

/** What can be done with the lines that are chosen, and what came of it. */
export function BulkBar({ lines, editions, choosing }: { lines: ListedStory[]; editions: EditionLine[]; choosing: Choosing }) {
  const words = useWords();
  const bulk = useBulk();
  const [showsEarlier, setShowsEarlier] = useState(false);
  const { articleIds } = choosing;
  const isOff = bulk.isBusy || articleIds.length > mostInBulk;
  const doIt = (act: Parameters<typeof bulk.act>[1]) => bulk.act(articleIds, act, choosing.letGo);
  return (
    <>
      {articleIds.length === 0 ? null : (
        <section className={styles.bar} aria-label={words.bulk.title}>
          <p role="status">{articleIds.length > mostInBulk ? words.bulk.tooMany(mostInBulk) : words.bulk.chosen(articleIds.length)}</p>
          <Button disabled={isOff} onClick={() => doIt({ kind: 'spike' })}>
            {words.bulk.acts.spike}
          </Button>
          <Button disabled={isOff} onClick={() => doIt({ kind: 'bring-back' })}>
            {words.bulk.acts['bring-back']}
          </Button>
          <Button disabled={isOff} onClick={() => doIt({ kind: 'call-off' })}>
            {words.bulk.acts['call-off']}
          </Button>
          <select
            className={styles.choice}
            aria-label={words.bulk.acts['set-section']}
            disabled={isOff}
            value=""
            onChange={(event) => doIt({ kind: 'set-section', sectionId: event.target.value })}
          >
            <option value="">{words.bulk.acts['set-section']}</option>
            {editions.map(({ editionId, name, language, sections }) => (
              <optgroup key={editionId} label={name}>
                {sections.map((section) => (
                  <option key={section.sectionId} value={section.sectionId} lang={language}>
                    {section.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <Button weight="quiet" onClick={choosing.letGo}>
            {words.bulk.letGo}
          </Button>
        </section>
      )}
      <ProblemNotice error={bulk.error} />
      <BulkOutcome bulk={bulk} lines={lines} />
      <div>
        <Button weight="quiet" onClick={() => setShowsEarlier(true)}>
          {words.bulk.earlier}
        </Button>
      </div>
      {showsEarlier ? <EarlierActs bulk={bulk} onClose={() => setShowsEarlier(false)} /> : null}
    </>
  );
}
