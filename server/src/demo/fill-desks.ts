import { randomUUID } from 'node:crypto';
import { moveToDesk, type Newsroom, saveDesk } from '@coranto/newsroom';
import type { MadeEditions } from './fill-editions.ts';

/** Makes the demo's desks; the newest stories that began in Armenian belong to the Armenian one. */
export async function fillDesks(newsroom: Newsroom, editions: MadeEditions): Promise<void> {
  const armenian = randomUUID();
  await saveDesk(newsroom, null, { deskId: randomUUID(), name: 'World', editionId: null, position: 0 });
  await saveDesk(newsroom, null, { deskId: armenian, name: 'Հայկական բաժին', editionId: editions.hy.editionId, position: 1 });
  const stories = await newsroom.database.read
    .selectFrom('article')
    .select('story_id')
    .where('edition_id', '=', editions.hy.editionId)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('article as other')
            .whereRef('other.story_id', '=', 'article.story_id')
            .where('other.edition_id', '<>', editions.hy.editionId)
            .select('other.id'),
        ),
      ),
    )
    .execute();
  for (const { story_id: storyId } of stories) await moveToDesk(newsroom, null, { storyId, deskId: armenian });
}
