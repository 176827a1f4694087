import type { Revision } from '@coranto/contract/api/revision';
import type { Person } from '@coranto/contract/person';
import { notFound, Refusal } from '@coranto/contract/refusal';
import { listRevisions, type Newsroom, type Revision as RevisionRecord, readArticle, readRevision } from '@coranto/newsroom';

/**
 * Reads a revision, of the article named where one is.
 *
 * @throws {NotFound} no such revision, of another article, or of an edition whose drafts the person may not read
 */
export async function readRevisionForAnswer(
  newsroom: Newsroom,
  person: Person,
  question: { revisionId: string; articleId?: string },
): Promise<Revision> {
  const revision = await hidingWhatIsNotAllowed(() => readRevision(newsroom, person, { revisionId: question.revisionId }));
  if (question.articleId !== undefined && question.articleId !== revision.articleId) throw notFound(`revision ${question.revisionId}`);
  return revisionForAnswer(newsroom, person, revision);
}

/** A revision with the name of who saved it. */
export async function revisionForAnswer(newsroom: Newsroom, person: Person, revision: RevisionRecord): Promise<Revision> {
  const lines = await listRevisions(newsroom, person, { articleId: revision.articleId });
  return {
    revisionId: revision.id,
    articleId: revision.articleId,
    number: revision.number,
    savedAt: revision.savedAt.toISOString(),
    savedBy: lines.find((line) => line.id === revision.id)?.savedByName ?? null,
    content: revision.content,
  };
}

/** Asks a question whose refusal must not tell that there is something: what one may not read is not there. */
export async function hidingWhatIsNotAllowed<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal && error.reason.code === 'NotAllowed') throw notFound(error.reason.detail);
    throw error;
  }
}

/** May this person read the drafts of an article? Where there is none, there is nothing to read. */
export async function mayRead(newsroom: Newsroom, person: Person, articleId: string): Promise<boolean> {
  try {
    await readArticle(newsroom, person, { articleId });
    return true;
  } catch (error) {
    if (error instanceof Refusal && (error.reason.code === 'NotAllowed' || error.reason.code === 'NotFound')) return false;
    throw error;
  }
}
