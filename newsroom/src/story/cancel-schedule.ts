import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { callOffSchedule } from './call-off.ts';
import { lockArticle } from './records.ts';

/**
 * Calls off what is scheduled for an article; readers go on seeing what they see now.
 *
 * @throws {Invalid} nothing is scheduled
 */
export async function cancelSchedule(newsroom: Newsroom, person: Person | null, command: { articleId: string }): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article);
    if (!(await callOffSchedule(acting, article, await readNow(acting.tx)))) throw invalid('nothing is scheduled', 'articleId');
    acting.note({ act: 'cancel-schedule', recordKind: 'article', recordId: article.id, editionId: article.editionId });
  });
}
