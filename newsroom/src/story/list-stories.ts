import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { type ArticleInList, columnsOfLine, holdsNow, mayReadLine } from './lines.ts';
import { type ArticlesQuestion, listArticles } from './list-articles.ts';

/** A story, with its articles in the editions that a person may read: first the one by which it was found. */
export type StoryInList = { storyId: string; found: ArticleInList; others: ArticleInList[] };

/** Stories of which at least one article is as asked for, in the order of those articles. */
export async function listStories(
  newsroom: Newsroom,
  person: Person,
  question: Omit<ArticlesQuestion, 'isByStory'>,
): Promise<StoryInList[]> {
  const found = await listArticles(newsroom, person, { ...question, isByStory: true });
  if (found.length === 0) return [];
  const { rows } = await sql<ArticleInList>`
    select ${columnsOfLine}
    from article_line line
    join edition on edition.id = line.edition_id
    left join person on person.id = line.saved_by
    where line.story_id = any(${found.map(({ storyId }) => storyId)}) and ${mayReadLine(person, 'line')} and ${holdsNow('line')}
    order by edition.position`.execute(newsroom.database.read);
  const byStory = Map.groupBy(rows, ({ storyId }) => storyId);
  return found.map((line) => ({
    storyId: line.storyId,
    found: line,
    others: (byStory.get(line.storyId) ?? []).filter(({ articleId }) => articleId !== line.articleId),
  }));
}
