import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { requireSlot } from './placements.ts';

/**
 * Moves a placed article to another slot, with its headline. What is placed there takes the slot that it leaves; where nothing is, that
 * slot is left to be filled by itself.
 *
 * @throws {NotFound} the article is not placed on this front, perhaps no longer
 */
export async function moveOnFront(
  newsroom: Newsroom,
  person: Person | null,
  command: { editionId: string; articleId: string; slot: number },
): Promise<void> {
  const { editionId, articleId, slot } = command;
  requireMay(person, 'arrange-front', editionId);
  requireSlot(slot);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const placements = await tx
      .deleteFrom('placement')
      .where('edition_id', '=', editionId)
      .where('section_id', 'is', null)
      .where((each) => each.or([each('slot', '=', slot), each('article_id', '=', articleId)]))
      .returning(['slot', 'article_id', 'headline', 'placed_at'])
      .execute();
    const moved = placements.find((placement) => placement.article_id === articleId);
    if (!moved) throw notFound(`placement of article ${articleId}`);
    await tx
      .insertInto('placement')
      .values(
        placements.map((placement) => ({
          ...placement,
          edition_id: editionId,
          section_id: null,
          slot: placement === moved ? slot : moved.slot,
        })),
      )
      .execute();
    changed('placements', editionId);
    note({ act: 'move-on-front', recordKind: 'article', recordId: articleId, editionId, details: { from: moved.slot, slot } });
  });
}
