import type { EditionLine } from '@coranto/contract/api/edition';
import { assertNever } from '@coranto/contract/assert-never';
import type { ChosenChange, Comparison } from '@coranto/contract/compare/compare-content';
import { namedIn, useContributors } from '../../people/use-contributors.ts';
import { useWords } from '../../words/use-words.ts';
import type { Layout } from './Comparison.tsx';
import { Pieces } from './Pieces.tsx';
import styles from './Revisions.module.css';

type Props = { compared: Comparison; edition: EditionLine; layout: Layout };

/** What stands above the text, compared: what is written word by word, what is chosen in words. */
export function ComparedFields({ compared, edition, layout }: Props) {
  const words = useWords();
  const said = useChosenWords(compared.chosen, edition);
  return (
    <>
      {compared.fields
        .filter(({ pieces }) => pieces.length > 0)
        .map(({ field, pieces, isSame }) => (
          <div key={field} className={styles.passage} data-field={field} data-change={isSame ? 'same' : 'changed'}>
            <span className={styles.kind} dir="auto">
              {words.article[field]}
            </span>
            <Pieces pieces={pieces} layout={layout} />
          </div>
        ))}
      {said.map((sentence) => (
        <p key={sentence} className={styles.remark} dir="auto">
          {sentence}
        </p>
      ))}
    </>
  );
}

function useChosenWords(chosen: ChosenChange[], edition: EditionLine): string[] {
  const words = useWords();
  const bylines = chosen.flatMap((change) => (change.field === 'bylines' ? [...change.before, ...change.after] : []));
  const known = useContributors([...new Set(bylines.map(({ contributorId }) => contributorId))]);
  const nameOf = (contributorId: string) => {
    const contributor = known.find((each) => each.contributorId === contributorId);
    return contributor ? namedIn(contributor, edition.language).name : '…';
  };
  const sectionOf = (id: string | null) => edition.sections.find(({ sectionId }) => sectionId === id)?.name ?? words.article.noSection;
  return chosen.map((change) => {
    switch (change.field) {
      case 'section':
        return words.timeline.changed(words.article.section, sectionOf(change.before), sectionOf(change.after));
      case 'bylines': {
        const list = (each: typeof change.before) =>
          each.map(({ contributorId, role }) => `${nameOf(contributorId)} (${words.roles[role]})`).join(', ') || '—';
        return words.timeline.changed(words.article.byline, list(change.before), list(change.after));
      }
      case 'lead-picture':
        if (change.before?.pictureId !== change.after?.pictureId) return words.timeline.otherLeadPicture;
        return words.timeline.changed(
          words.article.leadPicture,
          [change.before?.caption, change.before?.altText].filter(Boolean).join(' / ') || '—',
          [change.after?.caption, change.after?.altText].filter(Boolean).join(' / ') || '—',
        );
      case 'topics':
        return words.timeline.otherTopics;
      default:
        return assertNever(change);
    }
  });
}
