import type { ArticleContent } from '@coranto/contract/article';
import type { Acting } from '../logbook/logbook.ts';
import { insertRevision, parseContent } from './records.ts';

export type NewArticle = { storyId: string; articleId: string; revisionId: string; editionId: string; content: ArticleContent };

/** Begins an article of a story that is there, in an edition where the story has none yet, inside the command of another slice. */
export async function beginArticle(
  { tx, person, note }: Acting,
  { storyId, articleId, revisionId, editionId, content }: NewArticle,
): Promise<void> {
  await tx
    .insertInto('article')
    .values({
      id: articleId,
      story_id: storyId,
      edition_id: editionId,
      slug: null,
      source_article_id: null,
      created_by: person?.id ?? null,
      newest_revision_id: null,
    })
    .execute();
  await insertRevision(tx, { id: revisionId, articleId, content: parseContent(content), basedOn: null, savedBy: person?.id ?? null });
  note({ act: 'create-story', recordKind: 'article', recordId: articleId, editionId });
}
