import { type AdviceCode, type AdvicePlace, placeKey } from '@coranto/contract/checks/advice';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

/** One piece of advice, named by what it is about: the words as they stand. */
export type AdviceNamed = { articleId: string; code: AdviceCode; place: AdvicePlace; passage: string };

/**
 * Answers advice with a reason why it does not hold here. The answer stays with these words: when they change, the advice is given again.
 *
 * @throws {Invalid} no reason @throws {NotFound} no such article @throws {NotAllowed} the person may not write in its edition
 */
export async function overruleAdvice(newsroom: Newsroom, person: Person | null, command: AdviceNamed & { reason: string }): Promise<void> {
  const reason = command.reason.normalize('NFC').trim();
  if (reason === '') throw invalid('a reason says why', 'reason');
  await carryOut(newsroom, person, async (acting) => {
    const editionId = await requireArticleToAnswer(acting, command.articleId);
    const { articleId, code, passage } = command;
    const answer = { reason, overruled_by: person?.id ?? null };
    await acting.tx
      .insertInto('overruled_advice')
      .values({ article_id: articleId, code, place: placeKey(command.place), passage, ...answer })
      .onConflict((conflict) => conflict.columns(['article_id', 'code', 'place', 'passage_hash']).doUpdateSet(answer))
      .execute();
    acting.note({
      act: 'overrule-advice',
      recordKind: 'article',
      recordId: articleId,
      editionId,
      details: { code, passage: passage.slice(0, 200), reason },
    });
  });
}

/** Takes an answer back: the advice stands again. @throws {NotFound} it was not answered @throws {NotAllowed} */
export async function heedAdvice(newsroom: Newsroom, person: Person | null, command: AdviceNamed): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const { articleId, code, passage } = command;
    const editionId = await requireArticleToAnswer(acting, articleId);
    const gone = await answersTo(acting.tx, command).executeTakeFirst();
    if (gone.numDeletedRows === 0n) throw notFound(`answer to ${code} in article ${articleId}`);
    acting.note({
      act: 'heed-advice',
      recordKind: 'article',
      recordId: articleId,
      editionId,
      details: { code, passage: passage.slice(0, 200) },
    });
  });
}

function answersTo(tx: Writing, { articleId, code, place, passage }: AdviceNamed) {
  return tx
    .deleteFrom('overruled_advice')
    .where('article_id', '=', articleId)
    .where('code', '=', code)
    .where('place', '=', placeKey(place))
    .where('passage', '=', passage);
}

async function requireArticleToAnswer({ tx, person }: Acting, articleId: string): Promise<string> {
  const article = await tx
    .selectFrom('article')
    .innerJoin('story', 'story.id', 'article.story_id')
    .select(['article.edition_id as editionId', 'story.desk_id as deskId'])
    .where('article.id', '=', articleId)
    .executeTakeFirst();
  if (!article) throw notFound(`article ${articleId}`);
  requireMay(person, 'overrule-advice', article);
  return article.editionId;
}
