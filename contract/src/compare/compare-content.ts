import type { ArticleContent } from '../article.ts';
import { type ComparedPassage, compareProse } from './compare-prose.ts';
import { comparePlain, type Piece } from './compare-text.ts';

const writtenFields = ['kicker', 'headline', 'standfirst', 'dateline'] as const;

/** A field that is written, compared word by word. */
export type ComparedField = { field: (typeof writtenFields)[number]; isSame: boolean; pieces: Piece[] };

/** A field that is chosen, with what it was and is; ids as they are kept. */
export type ChosenChange =
  | { field: 'section'; before: string | null; after: string | null }
  | { field: 'bylines'; before: ArticleContent['bylines']; after: ArticleContent['bylines'] }
  | { field: 'lead-picture'; before: ArticleContent['leadPicture']; after: ArticleContent['leadPicture'] }
  | { field: 'topics'; before: string[]; after: string[] };

/** Two revisions of an article, laid side by side. */
export type Comparison = {
  fields: ComparedField[];
  chosen: ChosenChange[];
  passages: ComparedPassage[];
  /** How many words came and went, and how many passages are at another place. */
  counts: { gone: number; added: number; moved: number };
};

/** Lays two revisions of an article side by side: head fields, and the body word by word. */
export function compareContent(before: ArticleContent, after: ArticleContent, language: string): Comparison {
  const fields = writtenFields.map((field) => {
    const pieces = comparePlain(before[field] ?? '', after[field] ?? '', language);
    return { field, pieces, isSame: (before[field] ?? '') === (after[field] ?? '') };
  });
  const passages = compareProse(before.prose, after.prose, language);
  const all = [...fields, ...passages].flatMap(({ pieces }) => pieces);
  return {
    fields,
    chosen: chosenChanges(before, after),
    passages,
    counts: {
      gone: countWords(all, 'gone'),
      added: countWords(all, 'new'),
      moved: passages.filter(({ wasMoved }) => wasMoved).length,
    },
  };
}

function chosenChanges(before: ArticleContent, after: ArticleContent): ChosenChange[] {
  const changes: ChosenChange[] = [
    { field: 'section', before: before.sectionId, after: after.sectionId },
    { field: 'bylines', before: before.bylines, after: after.bylines },
    { field: 'lead-picture', before: before.leadPicture, after: after.leadPicture },
    { field: 'topics', before: before.topicIds, after: after.topicIds },
  ];
  return changes.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function countWords(pieces: readonly Piece[], kind: Piece['kind']): number {
  return pieces.reduce(
    (sum, piece) => sum + (piece.kind === kind ? (piece.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).length : 0),
    0,
  );
}

/** Is anything different at all? */
export function isSameThroughout({ fields, chosen, passages }: Comparison): boolean {
  return (
    fields.every(({ isSame }) => isSame) && chosen.length === 0 && passages.every(({ change, wasMoved }) => change === 'same' && !wasMoved)
  );
}
