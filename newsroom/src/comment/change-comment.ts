import type { Person } from '@coranto/contract/person';
import { notAllowed } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { holdComment, requireArticleToComment, tellOfComments, wordsToKeep } from './in-article.ts';
import { tellMentioned } from './tell-mentioned.ts';
import type { NewWords } from './write-comment.ts';

/** Says one's own comment in other words; who is named now and was not before is told. @throws {Invalid} @throws {NotFound} @throws {NotAllowed} it is another's */
export async function changeComment(newsroom: Newsroom, person: Person, command: NewWords): Promise<void> {
  const words = wordsToKeep(command.words);
  await carryOut(newsroom, person, async (acting) => {
    const { commentId, mentioned } = command;
    const { comment, article } = await requireOwn(acting, person, commentId);
    if (comment.words === words) return;
    await acting.tx
      .updateTable('comment')
      .set({ words, mentioned: [...mentioned], changed_at: sql<Date>`newsroom_now()` })
      .where('id', '=', commentId)
      .execute();
    await tellMentioned(acting, article, { id: commentId, mentioned: mentioned.filter((id) => !comment.mentioned.includes(id)) });
    const { articleId, editionId } = article;
    acting.note({ act: 'change-comment', recordKind: 'article', recordId: articleId, editionId, details: { commentId } });
    tellOfComments(articleId);
  });
}

/** Takes one's own comment away. What others answered to it stays. @throws {NotFound} @throws {NotAllowed} it is another's */
export async function removeComment(newsroom: Newsroom, person: Person, { commentId }: { commentId: string }): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const { article } = await requireOwn(acting, person, commentId);
    await acting.tx
      .updateTable('comment')
      .set({ words: '', mentioned: [], removed_at: sql<Date>`newsroom_now()` })
      .where('id', '=', commentId)
      .execute();
    const { articleId, editionId } = article;
    acting.note({ act: 'remove-comment', recordKind: 'article', recordId: articleId, editionId, details: { commentId } });
    tellOfComments(articleId);
  });
}

async function requireOwn(acting: Acting, person: Person, commentId: string) {
  const comment = await holdComment(acting, commentId);
  const article = await requireArticleToComment(acting, comment.articleId);
  if (comment.personId !== person.id) throw notAllowed(`change comment ${commentId} of another`);
  return { comment, article };
}
