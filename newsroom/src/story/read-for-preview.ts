import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { makeSlug } from '../edition/edition.ts';
import { type Newsroom, readNow } from '../logbook/logbook.ts';
import { listStandingPublications, requireArticle, requireRevision } from './records.ts';

/** A revision with the dates and the address that its page would bear. */
export type RevisionForPreview = {
  articleId: string;
  storyId: string;
  editionId: string;
  revisionId: string;
  kind: StoryKind;
  content: ArticleContent;
  address: string;
  firstPublishedAt: Date;
  lastUpdatedAt: Date;
  corrections: { note: string; correctedAt: Date }[];
  sourceArticleId: string | null;
  alternates: { editionId: string; articleId: string; address: string; sourceArticleId: string | null }[];
};

/** What the page of a revision would show if it were published now. Permission is the caller's to ask for. @throws {NotFound} */
export async function readRevisionForPreview(newsroom: Newsroom, question: { revisionId: string }): Promise<RevisionForPreview> {
  const rows = newsroom.database.read;
  const revision = await requireRevision(rows, question.revisionId);
  const { notes: _, ...content } = revision.content;
  const article = await requireArticle(rows, revision.articleId);
  const standing = await listStandingPublications(rows, article.id);
  const seen = standing.find((publication) => publication.revisionId !== null);
  const now = await readNow(rows);
  const alternates = await rows
    .selectFrom('published_article')
    .select(['edition_id as editionId', 'article_id as articleId', 'address', 'source_article_id as sourceArticleId'])
    .where('story_id', '=', article.storyId)
    .orderBy('edition_id')
    .execute();
  return {
    articleId: article.id,
    storyId: article.storyId,
    editionId: article.editionId,
    revisionId: revision.id,
    kind: article.kind,
    content,
    address:
      seen?.address ?? `/${article.editionPrefix}/${makeSlug(revision.content.headline, article.language) || article.id.slice(0, 8)}`,
    firstPublishedAt: seen?.firstPublishedAt ?? now,
    lastUpdatedAt: seen?.lastUpdatedAt ?? now,
    corrections: standing.flatMap(({ kind, note, liveFrom }) =>
      kind === 'correction' && note && liveFrom ? [{ note, correctedAt: liveFrom }] : [],
    ),
    sourceArticleId: article.sourceArticleId,
    alternates,
  };
}
