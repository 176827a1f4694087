import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay, requireMayForSome } from '../people/people.ts';

export type NewTopic = { id: string; editionId: string; slug: string; name: string };

/** Adds a subject that runs across the sections of an edition. @throws {Invalid} the slug is taken */
export async function addTopic(newsroom: Newsroom, person: Person | null, command: NewTopic): Promise<void> {
  requireMayForSome(person, 'save-revision', command.editionId);
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const taken = await tx
      .selectFrom('topic')
      .select('id')
      .where('edition_id', '=', command.editionId)
      .where('slug', '=', command.slug)
      .executeTakeFirst();
    if (taken) throw invalid('slug belongs to another topic', 'slug');
    await tx
      .insertInto('topic')
      .values({ id: command.id, edition_id: command.editionId, slug: command.slug, name: command.name })
      .execute();
    changed('topic', command.id);
    note({ act: 'add-topic', recordKind: 'topic', recordId: command.id, editionId: command.editionId });
  });
}

/** Renames a topic; its slug stays. */
export async function renameTopic(newsroom: Newsroom, person: Person | null, command: { topicId: string; name: string }): Promise<void> {
  if (command.name.trim() === '') throw invalid('name is empty', 'name');
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const topic = await tx.selectFrom('topic').select('edition_id').where('id', '=', command.topicId).executeTakeFirst();
    if (!topic) throw notFound(`topic ${command.topicId}`);
    requireMay(person, 'change-sections', topic.edition_id);
    await tx.updateTable('topic').set({ name: command.name }).where('id', '=', command.topicId).execute();
    changed('topic', command.topicId);
    note({ act: 'rename-topic', recordKind: 'topic', recordId: command.topicId, editionId: topic.edition_id });
  });
}

/** Topics of an edition, by slug. */
export async function listTopics(newsroom: Newsroom, question: { editionId: string }): Promise<NewTopic[]> {
  return newsroom.database.read
    .selectFrom('topic')
    .select(['id', 'edition_id as editionId', 'slug', 'name'])
    .where('edition_id', '=', question.editionId)
    .orderBy('slug')
    .execute();
}
