import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

export type Placement = { slot: number; articleId: string; headline: string | null };

/** Every front ends long before this slot; what a front does not show stays placed. */
const lastSlot = 99;

/** @throws {Invalid} where no front can have such a slot */
export function requireSlot(slot: number): void {
  if (!Number.isInteger(slot) || slot < 0 || slot > lastSlot) throw invalid('no such slot', 'slot');
}

/**
 * Puts an article in a slot of an edition's front, with a headline of its own if wished. What stood there goes; the article leaves the
 * slot it had. An article that is not live leaves its slot to be filled by itself until it is.
 *
 * @param command.slot 0 is the lead
 */
export async function placeOnFront(newsroom: Newsroom, person: Person | null, command: { editionId: string } & Placement): Promise<void> {
  requireMay(person, 'arrange-front', command.editionId);
  requireSlot(command.slot);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const article = await tx.selectFrom('article').select('edition_id').where('id', '=', command.articleId).executeTakeFirst();
    if (!article) throw notFound(`article ${command.articleId}`);
    if (article.edition_id !== command.editionId) throw invalid('the article belongs to another edition', 'articleId');
    await tx
      .deleteFrom('placement')
      .where('edition_id', '=', command.editionId)
      .where('section_id', 'is', null)
      .where((each) => each.or([each('slot', '=', command.slot), each('article_id', '=', command.articleId)]))
      .execute();
    const { editionId, slot, articleId, headline } = command;
    await tx.insertInto('placement').values({ edition_id: editionId, section_id: null, slot, article_id: articleId, headline }).execute();
    changed('placements', editionId);
    note({ act: 'place-on-front', recordKind: 'article', recordId: articleId, editionId, details: { slot } });
  });
}

/** Leaves a slot to be filled by itself. */
export async function clearSlot(newsroom: Newsroom, person: Person | null, command: { editionId: string; slot: number }): Promise<void> {
  requireMay(person, 'arrange-front', command.editionId);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    await tx
      .deleteFrom('placement')
      .where('edition_id', '=', command.editionId)
      .where('section_id', 'is', null)
      .where('slot', '=', command.slot)
      .execute();
    changed('placements', command.editionId);
    note({
      act: 'clear-slot',
      recordKind: 'edition',
      recordId: command.editionId,
      editionId: command.editionId,
      details: { slot: command.slot },
    });
  });
}

/** What is placed on an edition's front, by slot, with the newest headline that each article has itself. */
export async function listPlacements(
  newsroom: Newsroom,
  question: { editionId: string },
): Promise<(Placement & { articleHeadline: string })[]> {
  return newsroom.database.read
    .selectFrom('placement')
    .innerJoin('article', 'article.id', 'placement.article_id')
    .innerJoin('revision', 'revision.id', 'article.newest_revision_id')
    .select(['slot', 'placement.article_id as articleId', 'placement.headline', 'revision.headline as articleHeadline'])
    .where('placement.edition_id', '=', question.editionId)
    .where('section_id', 'is', null)
    .orderBy('slot')
    .execute();
}
