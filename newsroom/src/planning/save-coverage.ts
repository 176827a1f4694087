import type { Person } from '@coranto/contract/person';
import { type CoverageHead, coverageHeadSchema } from '@coranto/contract/planning';
import { invalid } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { lockPlan, wasFaster } from './lock-plan.ts';

/**
 * Adds a coverage to a story, or changes one.
 *
 * @param command.version the one that was seen, `null` for a new one
 * @throws {Conflict} somebody changed it meanwhile
 * @throws {Invalid} what names nothing, or a delivered picture that is none
 */
export async function saveCoverage(
  newsroom: Newsroom,
  person: Person | null,
  command: CoverageHead & { storyId: string; coverageId: string; version: number | null },
): Promise<void> {
  const { storyId, coverageId, version, ...given } = command;
  const head = parseHead(given);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await lockPlan(tx, person, storyId);
    const there = await tx.selectFrom('coverage').select(['version', 'story_id']).where('id', '=', coverageId).executeTakeFirst();
    if (there && there.story_id !== storyId) throw invalid('the coverage is of another story', 'coverageId');
    if ((there?.version ?? null) !== version) throw wasFaster(`coverage ${coverageId}`);
    await requireNamed(tx, storyId, head);
    const row = {
      medium: head.medium,
      what: head.what,
      state: head.state,
      due_at: head.dueAt,
      note: head.note,
      contributor_id: head.contributorId,
      picture_id: head.pictureId,
      article_id: head.articleId,
      version: (version ?? 0) + 1,
    };
    await tx
      .insertInto('coverage')
      .values({ id: coverageId, story_id: storyId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    const { medium, state, what } = head;
    note({
      act: there ? 'change-coverage' : 'add-coverage',
      recordKind: 'story',
      recordId: storyId,
      details: { coverageId, medium, state, what },
    });
  });
}

function parseHead(given: CoverageHead): CoverageHead {
  const parsed = coverageHeadSchema.safeParse({ ...given, what: given.what.normalize('NFC'), note: given.note.normalize('NFC') });
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues[0]?.message ?? 'out of shape', parsed.error.issues[0]?.path.join('.') ?? null);
}

async function requireNamed(tx: Writing, storyId: string, { pictureId, contributorId, articleId }: CoverageHead): Promise<void> {
  if (pictureId !== null && !(await tx.selectFrom('picture').select('id').where('id', '=', pictureId).executeTakeFirst()))
    throw invalid('no such picture', 'pictureId');
  if (contributorId !== null && !(await tx.selectFrom('contributor').select('id').where('id', '=', contributorId).executeTakeFirst()))
    throw invalid('no such contributor', 'contributorId');
  if (articleId === null) return;
  const article = await tx
    .selectFrom('article')
    .select('id')
    .where('id', '=', articleId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  if (!article) throw invalid('no such article of the story', 'articleId');
}
