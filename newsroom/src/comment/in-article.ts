import { longestComment } from '@coranto/contract/comment';
import { invalid, notFound } from '@coranto/contract/refusal';
import { tellAllNodes, type Writing } from '../database/database.ts';
import type { Acting } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { copyNotice } from '../working-copy/working-copy.ts';

/** Where something is said: the article with its place in the newsroom. */
export type InArticle = { articleId: string; editionId: string; deskId: string | null; slugline: string };

/** The article that is talked about, for who may say something there. @throws {NotFound} @throws {NotAllowed} */
export async function requireArticleToComment({ tx, person }: Acting, articleId: string): Promise<InArticle> {
  const article = await tx
    .selectFrom('article')
    .innerJoin('story', 'story.id', 'article.story_id')
    .select(['article.id as articleId', 'article.edition_id as editionId', 'story.desk_id as deskId', 'story.slugline'])
    .where('article.id', '=', articleId)
    .executeTakeFirst();
  if (!article) throw notFound(`article ${articleId}`);
  requireMay(person, 'comment-on-passage', article);
  return article;
}

/** A comment that is held until the transaction ends. @throws {NotFound} no such comment, or one that was taken away */
export async function holdComment({ tx }: Acting, commentId: string) {
  const comment = await tx
    .selectFrom('comment')
    .select(['id', 'article_id as articleId', 'answers', 'person_id as personId', 'words', 'mentioned', 'resolved_at as resolvedAt'])
    .where('id', '=', commentId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!comment) throw notFound(`comment ${commentId}`);
  return comment;
}

/** @throws {Invalid} nothing is said, or too much */
export function wordsToKeep(words: string): string {
  const kept = words.normalize('NFC').trim();
  if (kept === '') throw invalid('a comment says something', 'words');
  if (kept.length > longestComment) throw invalid(`a comment has at most ${longestComment} characters`, 'words');
  return kept;
}

/** Everybody who has the article open hears that something was said. */
export function tellOfComments(articleId: string): void {
  tellAllNodes(copyNotice({ about: 'comments', articleId }));
}

/** A talk that had come to its end goes on. */
export async function openAgain(tx: Writing, commentId: string): Promise<void> {
  await tx.updateTable('comment').set({ resolved_at: null, resolved_by: null }).where('id', '=', commentId).execute();
}
