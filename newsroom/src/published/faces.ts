import type { Byline } from '@coranto/contract/article';
import { sql } from 'kysely';
import type { Card } from './card.ts';
import { type ContributorName, contributorName, loadContributor, type PublishedContributor } from './contributor.ts';
import type { Frame } from './frame.ts';
import { type CardPicture, findCardPicture } from './picture.ts';
import { noteRecord, type Published, shared } from './reading.ts';

/** Somebody whose name and face belong to an article in a list. */
export type Face = ContributorName & { title: string; portrait: CardPicture | null };

/** An article with those it is known by: whoever holds the view, or whom the interview is with. */
export type Voice = { card: Card; faces: Face[] };

/** Adds faces to cards of opinions and interviews. A name that is not known any more is left out. */
export async function listVoices(published: Published, frame: Frame, cards: readonly Card[]): Promise<Voice[]> {
  const bylines = await loadBylines(published, cards);
  const voices: Voice[] = [];
  for (const card of cards) {
    const own = bylines.get(card.articleId);
    noteRecord(published, `bylines:${card.articleId}`, own);
    const role = card.kind === 'interview' ? 'interviewee' : 'reporter';
    const faces: Face[] = [];
    for (const byline of own ?? []) {
      const face = byline.role === role ? await findFace(published, byline.contributorId, frame.edition.language) : null;
      if (face) faces.push(face);
    }
    voices.push({ card, faces });
  }
  return voices;
}

async function loadBylines(published: Published, cards: readonly Card[]): Promise<Map<string, Byline[]>> {
  if (cards.length === 0) return new Map();
  const rows = await published.rows
    .selectFrom('published_article')
    .select(['article_id', sql<Byline[]>`content -> 'bylines'`.as('bylines')])
    .where(
      'article_id',
      'in',
      cards.map((card) => card.articleId),
    )
    .execute();
  return new Map(rows.map((row) => [row.article_id, row.bylines]));
}

/** The portrait is a record of its own, which the page notes by itself. */
async function findFace(published: Published, contributorId: string, language: string): Promise<Face | null> {
  const seen = await shared(published, `contributor-face:${contributorId}/${language}`, async (inner) => {
    const contributor = await loadContributor(inner, contributorId, language);
    noteRecord(inner, `contributor-face:${contributorId}/${language}`, faceSeen(contributor));
    return faceSeen(contributor);
  });
  if (!seen) return null;
  const { portraitId, ...face } = seen;
  return { ...face, portrait: portraitId === null ? null : await findCardPicture(published, portraitId, language) };
}

/** No more of a contributor than is shown beside their face. */
export function faceSeen(
  contributor: PublishedContributor | null,
): (ContributorName & { title: string; portraitId: string | null }) | null {
  const name = contributorName(contributor);
  return contributor && name && { ...name, title: contributor.title, portraitId: contributor.portraitId };
}
