import type { FrontSlot } from '@coranto/contract/api/front';
import { notFound } from '@coranto/contract/refusal';
import { listPlacements, type Newsroom } from '@coranto/newsroom';
import { frontSlots, listEditions, openUnnotedReading, readFrame, readFront } from '@coranto/newsroom/published';

/** Every slot of a front as readers see it now, with what is placed in it. Permission is the caller's to ask for. @throws {NotFound} */
export async function readFrontForAnswer(newsroom: Newsroom, { editionId }: { editionId: string }): Promise<FrontSlot[]> {
  const published = openUnnotedReading(newsroom.database.published);
  if (!(await listEditions(published)).some(({ id }) => id === editionId)) throw notFound(`edition ${editionId}`);
  const front = await readFront(published, await readFrame(published, editionId));
  const placements = await listPlacements(newsroom, { editionId });
  return Array.from({ length: frontSlots }, (_, slot) => {
    const card = front.slots.find((each) => each.slot === slot)?.card;
    const placement = placements.find((each) => each.slot === slot) ?? null;
    return {
      slot,
      shown: card ? { articleId: card.articleId, headline: card.headline, sectionId: card.section?.id ?? null } : null,
      placement,
    };
  });
}
