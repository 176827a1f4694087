import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { may, mayForSome, type Person, rolesFor } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { requireDesk } from '../desk/desk.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { beginArticle } from './begin-article.ts';
import { parseContent } from './records.ts';

export type NewStory = {
  storyId: string;
  articleId: string;
  revisionId: string;
  editionId: string;
  kind: StoryKind;
  slugline: string;
  content: ArticleContent;
  /** The desk that is to own it; without one it goes to the desk for which alone the writer writes, if they do. */
  deskId?: string | null;
};

/**
 * Begins a story with its first article. Asked twice with the same ids it does nothing the second time, so a browser that lost the
 * answer may ask again.
 *
 * @throws {NotAllowed} the person may not write in this edition
 * @throws {Invalid} content out of shape, or an id of something that is there already
 */
export async function createStory(newsroom: Newsroom, person: Person | null, command: NewStory): Promise<void> {
  const deskId = command.deskId ?? deskOf(person, command.editionId);
  requireMay(person, 'create-story', { editionId: command.editionId, deskId });
  const content = parseContent(command.content);
  await carryOut(newsroom, person, async (acting) => {
    const { tx } = acting;
    const edition = await tx.selectFrom('edition').select('id').where('id', '=', command.editionId).executeTakeFirst();
    if (!edition) throw notFound(`edition ${command.editionId}`);
    if (deskId !== null) await requireDesk(tx, { deskId, editionId: command.editionId });
    const created = await tx
      .insertInto('story')
      .values({ id: command.storyId, slugline: command.slugline, kind: command.kind, created_by: person?.id ?? null, desk_id: deskId })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (created.numInsertedOrUpdatedRows === 0n) return;
    await requireNewIds(tx, command);
    await beginArticle(acting, { ...command, content });
  });
}

/** An id that belongs to another story's article would mix the two. @throws {Invalid} */
async function requireNewIds(tx: Writing, { articleId, revisionId }: NewStory): Promise<void> {
  const article = await tx.selectFrom('article').select('id').where('id', '=', articleId).executeTakeFirst();
  if (article) throw invalid('belongs to another story', 'articleId');
  const revision = await tx.selectFrom('revision').select('id').where('id', '=', revisionId).executeTakeFirst();
  if (revision) throw invalid('belongs to another article', 'revisionId');
}

function deskOf(person: Person | null, editionId: string): string | null {
  if (person === null || may(person, 'create-story', editionId) || !mayForSome(person, 'create-story', editionId)) return null;
  const held = rolesFor(person, 'create-story').find((role) => role.editionId === null || role.editionId === editionId);
  return held?.deskId ?? null;
}
