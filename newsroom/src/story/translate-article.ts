import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { findCounterparts } from './counterparts.ts';
import { insertRevision, requireArticle, requireRevision } from './records.ts';

/**
 * Begins the translation of an article in another edition: an article of the same story, with the source's words to be written over,
 * that knows the revision it was made from. Segment ids stay, so that translation and source can be laid side by side.
 *
 * @throws {Conflict} the story has an article in that edition already
 * @throws {Invalid} the edition is the article's own
 */
export async function translateArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { sourceArticleId: string; sourceRevisionId: string; editionId: string; articleId: string; revisionId: string },
): Promise<void> {
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const source = await requireArticle(tx, command.sourceArticleId);
    requireMay(person, 'read-drafts', source);
    requireMay(person, 'translate-article', { editionId: command.editionId, deskId: source.deskId });
    if (source.editionId === command.editionId) throw invalid('this is the edition of the source', 'editionId');
    const revision = await requireRevision(tx, command.sourceRevisionId);
    if (revision.articleId !== source.id) throw invalid('the revision is of another article', 'sourceRevisionId');
    const there = await tx
      .selectFrom('article')
      .select('id')
      .where('story_id', '=', source.storyId)
      .where('edition_id', '=', command.editionId)
      .executeTakeFirst();
    if (there?.id === command.articleId) return;
    if (there) throw new Refusal({ code: 'Conflict', detail: `article ${there.id} is this story in that edition`, newestRevisionId: null });
    await tx
      .insertInto('article')
      .values({
        id: command.articleId,
        story_id: source.storyId,
        edition_id: command.editionId,
        slug: null,
        source_article_id: source.id,
        created_by: person?.id ?? null,
        newest_revision_id: null,
      })
      .execute();
    // Notes speak of the source's text to those who wrote it.
    const { notes: _, ...translated } = revision.content;
    const content = { ...translated, ...(await findCounterparts(tx, revision.content, command.editionId)) };
    await insertRevision(tx, {
      id: command.revisionId,
      articleId: command.articleId,
      content,
      basedOn: null,
      savedBy: person?.id ?? null,
      sourceRevisionId: revision.id,
    });
    note({
      act: 'translate-article',
      recordKind: 'article',
      recordId: command.articleId,
      editionId: command.editionId,
      details: { sourceRevisionId: revision.id },
    });
  });
}
