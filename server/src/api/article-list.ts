import type { ArticleLine } from '@coranto/contract/api/article';
import type { InputOf, OutputOf } from '@coranto/contract/api/call';
import type { LineOrder, listArticlesCall, listStoriesCall } from '@coranto/contract/api/story';
import type { Person } from '@coranto/contract/person';
import { type ArticleInList, listArticles, listStories, type Newsroom, type PlaceInList } from '@coranto/newsroom';
import { parsePlaceCursor, toPlaceCursor } from './place-cursor.ts';

const onePage = 50;

type Question = InputOf<typeof listArticlesCall>;

/** One page of the articles a person may read. */
export async function listArticlesForAnswer(
  newsroom: Newsroom,
  person: Person,
  question: Question,
): Promise<OutputOf<typeof listArticlesCall>> {
  const found = await listArticles(newsroom, person, toQuestion(question));
  return { articles: found.slice(0, onePage).map(lineForAnswer), nextCursor: nextCursor(found, question.order) };
}

/** One page of the stories of which a person may read articles. */
export async function listStoriesForAnswer(
  newsroom: Newsroom,
  person: Person,
  question: Question,
): Promise<OutputOf<typeof listStoriesCall>> {
  const listed = await listStories(newsroom, person, toQuestion(question));
  return {
    stories: listed.slice(0, onePage).map(({ storyId, found, others }) => ({
      storyId,
      found: lineForAnswer(found),
      others: others.map(lineForAnswer),
    })),
    nextCursor: nextCursor(
      listed.map(({ found }) => found),
      question.order,
    ),
  };
}

/** A line as the contract has it. */
export function lineForAnswer({ savedByName, ...line }: ArticleInList): ArticleLine {
  return {
    ...line,
    savedAt: line.savedAt.toISOString(),
    savedBy: savedByName,
    firstPublishedAt: line.firstPublishedAt?.toISOString() ?? null,
    scheduledFor: line.scheduledFor?.toISOString() ?? null,
  };
}

function toQuestion({ state, text, from, until, cursor, ...filter }: Question) {
  return {
    ...definedOf(filter),
    ...(state === undefined ? {} : { states: [state] }),
    ...(text === undefined ? {} : { words: text }),
    ...(from === undefined ? {} : { from: new Date(from) }),
    ...(until === undefined ? {} : { until: new Date(until) }),
    count: onePage + 1,
    after: cursor === undefined ? null : toPlace(parsePlaceCursor(cursor)),
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** What was given: a choice that was not made is left out. */
function definedOf<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>; // the same keys, none of them undefined
}

function nextCursor(found: readonly ArticleInList[], order: LineOrder = 'saved'): string | null {
  const last = found[onePage - 1];
  if (found.length <= onePage || !last) return null;
  const at = order === 'published' ? last.firstPublishedAt : order === 'scheduled' ? last.scheduledFor : last.savedAt;
  return toPlaceCursor(at ?? last.savedAt, last.articleId);
}

function toPlace({ at, id }: ReturnType<typeof parsePlaceCursor>): PlaceInList {
  return { at, articleId: id };
}
