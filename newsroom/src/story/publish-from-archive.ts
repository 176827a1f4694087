import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';
import { decidePublication } from './decide.ts';
import { lockArticle, requireRevision } from './records.ts';

export type ArchivedPublication = {
  publicationId: string;
  articleId: string;
  revisionId: string;
  /** When its readers first saw it, elsewhere; in the past. */
  firstPublishedAt: Date;
  lastUpdatedAt: Date;
};

/**
 * Puts before readers what they could read elsewhere before: its dates are those of the past, and the rules for new work (credits, alt
 * texts) are not held against it.
 *
 * @throws {NotAllowed} only an owner of all editions may
 * @throws {Invalid} a date in the future
 */
export async function publishFromArchive(newsroom: Newsroom, person: Person | null, command: ArchivedPublication): Promise<string> {
  requireMayEverywhere(person, 'import-archive');
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    const revision = await requireRevision(acting.tx, command.revisionId);
    const now = await readNow(acting.tx);
    if (command.firstPublishedAt > now) throw invalid('an archive is of the past', 'firstPublishedAt');
    const dates = { firstPublishedAt: command.firstPublishedAt, lastUpdatedAt: earlierOf(command.lastUpdatedAt, now) };
    const { publicationId } = command;
    const address = await decidePublication(acting, {
      publicationId,
      article,
      revision,
      kind: 'update',
      note: null,
      liveFrom: command.firstPublishedAt,
      dates,
    });
    acting.note({ act: 'publish-from-archive', recordKind: 'article', recordId: article.id, editionId: article.editionId });
    return address;
  });
}

function earlierOf(one: Date, other: Date): Date {
  return new Date(Math.min(one.getTime(), other.getTime()));
}
