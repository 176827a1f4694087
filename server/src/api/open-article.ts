import type { ArticleState, OpenArticle } from '@coranto/contract/api/article';
import { may, type Person } from '@coranto/contract/person';
import { type Newsroom, type OpenedArticle, readArticle, readNow } from '@coranto/newsroom';
import { hidingWhatIsNotAllowed, revisionForAnswer } from './revision.ts';

type Decision = OpenedArticle['publications'][number];

/** Opens an article for work. @throws {NotFound} also where the person may not read drafts */
export async function openArticleForAnswer(newsroom: Newsroom, person: Person, question: { articleId: string }): Promise<OpenArticle> {
  const opened = await hidingWhatIsNotAllowed(() => readArticle(newsroom, person, question));
  const now = await readNow(newsroom.database.read);
  const { article, newest, obstacles, siblings, slugline } = opened;
  const current = opened.publications.find(isCurrent(now));
  const coming = opened.publications.find(({ liveFrom, liveUntil }) => liveFrom !== null && liveFrom > now && liveUntil === null);
  return {
    articleId: article.id,
    storyId: article.storyId,
    editionId: article.editionId,
    kind: article.kind,
    slugline,
    slug: article.slug,
    embargoedUntil: article.embargoedUntil?.toISOString() ?? null,
    state: stateOf(opened, current, coming),
    newest: await revisionForAnswer(newsroom, person, newest),
    live: current ? liveOf(current) : null,
    scheduled: coming?.liveFrom ? { revisionId: coming.revisionId, liveFrom: coming.liveFrom.toISOString() } : null,
    withdrawn: current && current.revisionId === null ? { note: current.note ?? '', at: current.decidedAt.toISOString() } : null,
    obstacles,
    sourceArticleId: article.sourceArticleId,
    siblings: siblings.filter(({ editionId }) => may(person, 'read-drafts', { editionId, deskId: article.deskId })),
    may: { write: may(person, 'save-revision', article), publish: may(person, 'publish-article', article) },
  };
}

function isCurrent(now: Date): (decision: Decision) => boolean {
  return ({ liveFrom, liveUntil }) => liveFrom !== null && liveFrom <= now && (liveUntil === null || liveUntil > now);
}

function liveOf({ revisionId, address, firstPublishedAt, lastUpdatedAt }: Decision): OpenArticle['live'] {
  if (revisionId === null) return null;
  return { revisionId, address, firstPublishedAt: firstPublishedAt.toISOString(), lastUpdatedAt: lastUpdatedAt.toISOString() };
}

function stateOf({ article, newest }: OpenedArticle, current: Decision | undefined, coming: Decision | undefined): ArticleState {
  if (article.spikedAt !== null) return 'spiked';
  if (coming) return 'scheduled';
  if (!current) return 'draft';
  if (current.revisionId === null) return 'withdrawn';
  return current.revisionId === newest.id ? 'live' : 'changed';
}
