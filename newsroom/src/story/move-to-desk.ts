import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { requireDesk } from '../desk/desk.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

/**
 * Gives a story to a desk, or to none.
 *
 * @throws {NotFound} @throws {NotAllowed} in an edition where the story has an article
 * @throws {Invalid} no such desk, or one of an edition where the story has no article
 */
export async function moveToDesk(
  newsroom: Newsroom,
  person: Person | null,
  command: { storyId: string; deskId: string | null },
): Promise<void> {
  const { storyId, deskId } = command;
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const story = await tx.selectFrom('story').select('desk_id').where('id', '=', storyId).forUpdate().executeTakeFirst();
    if (!story) throw notFound(`story ${storyId}`);
    const articles = await tx.selectFrom('article').select('edition_id').where('story_id', '=', storyId).execute();
    for (const { edition_id: editionId } of articles) requireMay(person, 'move-to-desk', { editionId, deskId: story.desk_id });
    if (deskId !== null) await requireDesk(tx, { deskId, editionId: articles.length === 1 ? (articles[0]?.edition_id ?? null) : null });
    if (story.desk_id === deskId) return;
    await tx.updateTable('story').set({ desk_id: deskId }).where('id', '=', storyId).execute();
    note({ act: 'move-to-desk', recordKind: 'story', recordId: storyId, details: { deskId, from: story.desk_id } });
  });
}
