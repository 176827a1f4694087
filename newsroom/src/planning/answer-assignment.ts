import type { Person } from '@coranto/contract/person';
import { notAllowed, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';

/**
 * Accepts or declines one's own assignment, with a word why.
 *
 * @throws {NotFound} it was taken back meanwhile @throws {NotAllowed} it is somebody else's
 */
export async function answerAssignment(
  newsroom: Newsroom,
  person: Person | null,
  command: { assignmentId: string; answer: 'accepted' | 'declined'; note: string },
): Promise<void> {
  const { assignmentId, answer } = command;
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const assignment = await tx
      .selectFrom('assignment')
      .select(['story_id', 'coverage_id', 'edition_id', 'person_id'])
      .where('id', '=', assignmentId)
      .where('ended_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!assignment) throw notFound(`assignment ${assignmentId}`);
    if (person !== null && assignment.person_id !== person.id) throw notAllowed('the assignment is somebody else’s');
    await tx
      .updateTable('assignment')
      .set({ answer, answer_note: command.note.normalize('NFC').trim(), answered_at: sql<Date>`newsroom_now()` })
      .where('id', '=', assignmentId)
      .execute();
    note({
      act: answer === 'accepted' ? 'accept-assignment' : 'decline-assignment',
      recordKind: 'story',
      recordId: assignment.story_id,
      editionId: assignment.edition_id,
      details: { coverageId: assignment.coverage_id, note: command.note },
    });
  });
}
