import { type Card, type CardSource, noteWindow, rowsToCards } from './card.ts';
import type { Dependency, RecordKey } from './dependency.ts';
import { type Frame, readFrame } from './frame.ts';
import { loadLatest } from './latest.ts';
import { noteRecord, type Published } from './reading.ts';

/** Of each subject so many of the newest are looked at: more than a page shows, since it passes over what it shows elsewhere. */
const looked = 8;
/** Further subjects of an article are not looked at: each is a question where nobody has asked it yet. */
const mostSubjects = 5;

export type RelatedQuestion = {
  /** What the article is about, in the order of its weight: topics and people. */
  subjectIds: readonly string[];
  /** The article itself, and those that its page shows elsewhere. */
  without: ReadonlySet<string>;
  count: number;
};

/**
 * Articles of the edition that share topics or people with another, as brief cards: those that share most of them first, then the newest. The newest of
 * each subject are asked for once, for all articles about it; a page notes which they are, and of those that it shows what they look like.
 */
export async function listRelated(published: Published, frame: Frame, question: RelatedQuestion): Promise<Card[]> {
  const candidates = new Map<string, { card: Card; shared: number; noted: readonly Dependency[] }>();
  for (const subjectId of new Set(question.subjectIds.slice(0, mostSubjects))) {
    const { value, dependencies } = await newestOnSubject(published, frame, subjectId);
    for (const dependency of dependencies) if (isOfList(dependency)) published.note(dependency);
    for (const card of value) {
      if (question.without.has(card.articleId)) continue;
      const known = candidates.get(card.articleId);
      candidates.set(card.articleId, { card, shared: (known?.shared ?? 0) + 1, noted: dependencies });
    }
  }
  const shown = [...candidates.values()]
    .sort(
      (one, other) =>
        other.shared - one.shared ||
        other.card.firstPublishedAt.getTime() - one.card.firstPublishedAt.getTime() ||
        (one.card.articleId < other.card.articleId ? -1 : 1),
    )
    .slice(0, question.count);
  for (const { card, noted } of shown) noteCard(published, frame, card, noted);
  return shown.map(({ card }) => card);
}

function newestOnSubject(published: Published, { edition: { id } }: Frame, subjectId: string) {
  return published.answers.answer(`on-subject:${id}/${subjectId}`, async (note): Promise<Card[]> => {
    const inner = { ...published, note };
    const scope = { editionId: id, subjectId };
    const rows: CardSource[] = await loadLatest(inner, scope, { count: looked, after: null });
    noteWindow(inner, scope, rows, null, rows.length < looked);
    // Where an article stands among the others decides which are shown, even where it is not.
    for (const row of rows) noteRecord(inner, `came-out:${row.article_id}`, row.first_published_at);
    return rowsToCards(inner, await readFrame(inner, id), rows, 0);
  });
}

const isOfList = (dependency: Dependency) =>
  dependency.kind === 'window' || (dependency.kind === 'record' && dependency.key.startsWith('came-out:'));

/** Notes what is seen of one card of an answer. */
function noteCard(published: Published, { edition }: Frame, card: Card, noted: readonly Dependency[]): void {
  const keys = new Set<RecordKey>([
    `brief:${card.articleId}`,
    ...card.contributors.map(({ id }): RecordKey => `contributor-name:${id}/${edition.language}`),
  ]);
  for (const dependency of noted) if (dependency.kind === 'record' && keys.has(dependency.key)) published.note(dependency);
}
