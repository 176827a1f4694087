import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import type { Obstacle } from '@coranto/contract/refusal';
import { type CheckedArticle, checkArticle, readCheckSettings } from '../checks/checks.ts';
import { type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { obstaclesToPublishing } from './obstacles.ts';
import { parseContent, requireArticle } from './records.ts';

/** All that stands in the way of an article, and all that is advised. */
export type CheckedDraft = CheckedArticle & { obstacles: Obstacle[]; adviceStops: boolean };

/**
 * Looks at what an article holds now, saved or not, as publishing it at once would.
 *
 * @throws {NotFound} @throws {NotAllowed} the person may not read drafts of this edition @throws {Invalid} content out of shape
 */
export async function checkDraft(
  newsroom: Newsroom,
  person: Person,
  question: { articleId: string; content: ArticleContent },
): Promise<CheckedDraft> {
  const { database } = newsroom;
  const article = await requireArticle(database.read, question.articleId);
  requireMay(person, 'read-drafts', article);
  const content = parseContent(question.content);
  const obstacles = await obstaclesToPublishing(database.read, article, content);
  if (article.embargoedUntil && (await readNow(database.read)) < article.embargoedUntil) {
    obstacles.push({ code: 'embargo', place: { field: 'embargo' } });
  }
  const { adviceStops } = await readCheckSettings(database.read);
  return { obstacles, adviceStops, ...(await checkArticle(database.read, article, content, database)) };
}
