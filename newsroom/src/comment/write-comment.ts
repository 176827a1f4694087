import type { Passage } from '@coranto/contract/comment';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { holdComment, openAgain, requireArticleToComment, tellOfComments, wordsToKeep } from './in-article.ts';
import { tellMentioned } from './tell-mentioned.ts';

/** What is said, under an id of the caller's, so that sending twice says it once. */
export type NewWords = { commentId: string; words: string; mentioned: readonly string[] };

/**
 * Begins to talk about a passage of an article.
 *
 * @throws {Invalid} nothing is said @throws {NotFound} no such article @throws {NotAllowed}
 */
export async function commentOnPassage(
  newsroom: Newsroom,
  person: Person,
  command: NewWords & { articleId: string; passage: Passage },
): Promise<void> {
  const words = wordsToKeep(command.words);
  await carryOut(newsroom, person, async (acting) => {
    const { commentId, articleId, passage, mentioned } = command;
    const article = await requireArticleToComment(acting, articleId);
    const made = await acting.tx
      .insertInto('comment')
      .values({
        id: commentId,
        article_id: articleId,
        answers: null,
        person_id: person.id,
        words,
        mentioned: [...mentioned],
        passage: JSON.stringify(passage),
      })
      .onConflict((known) => known.column('id').doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    await tellMentioned(acting, article, { id: commentId, mentioned });
    acting.note({
      act: 'comment-on-passage',
      recordKind: 'article',
      recordId: articleId,
      editionId: article.editionId,
      details: { commentId },
    });
    tellOfComments(articleId);
  });
}

/**
 * Answers the first comment of a talk; one that was resolved is open again.
 *
 * @throws {Invalid} nothing is said @throws {NotFound} no such comment, or one that is itself an answer @throws {NotAllowed}
 */
export async function answerComment(newsroom: Newsroom, person: Person, command: NewWords & { answers: string }): Promise<void> {
  const words = wordsToKeep(command.words);
  await carryOut(newsroom, person, async (acting) => {
    const { commentId, answers, mentioned } = command;
    const first = await holdComment(acting, answers);
    if (first.answers !== null) throw notFound(`talk that begins with ${answers}`);
    const article = await requireArticleToComment(acting, first.articleId);
    const made = await acting.tx
      .insertInto('comment')
      .values({
        id: commentId,
        article_id: first.articleId,
        answers,
        person_id: person.id,
        words,
        mentioned: [...mentioned],
        passage: null,
      })
      .onConflict((known) => known.column('id').doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    if (first.resolvedAt !== null) await openAgain(acting.tx, answers);
    await tellMentioned(acting, article, { id: commentId, mentioned });
    acting.note({
      act: 'answer-comment',
      recordKind: 'article',
      recordId: first.articleId,
      editionId: article.editionId,
      details: { commentId: answers },
    });
    tellOfComments(first.articleId);
  });
}
