import type { InputOf, OutputOf } from '@coranto/contract/api/call';
import type { listArticlesCall } from '@coranto/contract/api/story';
import type { StoryKind } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { listArticles, type Newsroom } from '@coranto/newsroom';
import { parsePlaceCursor, toPlaceCursor } from './place-cursor.ts';

const onePage = 50;

/** One page of the articles a person may read. */
export async function listArticlesForAnswer(
  newsroom: Newsroom,
  person: Person,
  { state, editionId, sectionId, isLive, text, cursor }: InputOf<typeof listArticlesCall>,
): Promise<OutputOf<typeof listArticlesCall>> {
  const place = cursor === undefined ? null : parsePlaceCursor(cursor);
  const found = await listArticles(newsroom, person, {
    ...(state === undefined ? {} : { states: [state] }),
    ...(editionId === undefined ? {} : { editionId }),
    ...(sectionId === undefined ? {} : { sectionId }),
    ...(isLive === undefined ? {} : { isLive }),
    ...(text === undefined ? {} : { words: text }),
    count: onePage + 1,
    after: place && { savedAt: place.at, articleId: place.id },
  });
  const page = found.slice(0, onePage);
  const last = page.at(-1);
  return {
    articles: page.map(({ savedAt, savedByName, scheduledFor, kind, ...line }) => ({
      ...line,
      kind: kind as StoryKind, // the only kinds that a command writes
      savedAt: savedAt.toISOString(),
      savedBy: savedByName,
      scheduledFor: scheduledFor?.toISOString() ?? null,
    })),
    nextCursor: found.length > onePage && last ? toPlaceCursor(last.savedAt, last.articleId) : null,
  };
}
