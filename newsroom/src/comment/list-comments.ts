import type { Passage } from '@coranto/contract/comment';
import { may, type Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

/** What somebody said. `words` is empty where they took it away and others had answered. */
export type SaidComment = {
  commentId: string;
  personId: string;
  by: string;
  words: string;
  at: Date;
  changedAt: Date | null;
  isRemoved: boolean;
};

/** A talk about one passage: what it began with, and the answers in order of time. */
export type Talk = SaidComment & { passage: Passage; resolved: { by: string; at: Date } | null; answers: SaidComment[] };

/** As exact as a cursor is. */
const writtenAt = sql<Date>`date_trunc('milliseconds', comment.written_at)`;

/** A place in the list: go on after it. */
export type TalkPlace = { at: Date; commentId: string };

/**
 * Lists the talks about an article, open or resolved, the oldest first.
 *
 * @throws {NotFound} no such article @throws {NotAllowed} the person may not read its drafts
 */
export async function listComments(
  newsroom: Newsroom,
  person: Person,
  question: { articleId: string; areResolved: boolean; count: number; after: TalkPlace | null },
): Promise<{ talks: Talk[]; mayComment: boolean }> {
  const rows = newsroom.database.read;
  const article = await rows
    .selectFrom('article')
    .innerJoin('story', 'story.id', 'article.story_id')
    .select(['article.edition_id as editionId', 'story.desk_id as deskId'])
    .where('article.id', '=', question.articleId)
    .executeTakeFirst();
  if (!article) throw notFound(`article ${question.articleId}`);
  requireMay(person, 'read-drafts', article);
  const { after } = question;
  const firsts = await rows
    .selectFrom('comment')
    .innerJoin('person', 'person.id', 'comment.person_id')
    .leftJoin('person as resolver', 'resolver.id', 'comment.resolved_by')
    .selectAll('comment')
    .select(['person.name as by', 'resolver.name as resolvedBy'])
    .where('comment.article_id', '=', question.articleId)
    .where('comment.answers', 'is', null)
    .where('comment.resolved_at', question.areResolved ? 'is not' : 'is', null)
    .where(
      sql<boolean>`(comment.removed_at is null or exists (select 1 from comment answer where answer.answers = comment.id and answer.removed_at is null))`,
    )
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(${writtenAt}, comment.id) > (${after?.at}::timestamptz, ${after?.commentId}::uuid)`),
    )
    .orderBy(writtenAt)
    .orderBy('comment.id')
    .limit(question.count)
    .execute();
  const answers = await answersTo(
    newsroom,
    firsts.map(({ id }) => id),
  );
  const talks = firsts.flatMap((row) =>
    row.passage === null // the table has no first comment without a passage
      ? []
      : [
          {
            ...said(row),
            passage: row.passage,
            resolved: row.resolved_at === null ? null : { at: row.resolved_at, by: row.resolvedBy ?? '' },
            answers: answers.filter((each) => each.answers === row.id).map(said),
          },
        ],
  );
  return { talks, mayComment: may(person, 'comment-on-passage', article) };
}

type Row = { id: string; person_id: string; by: string; words: string; written_at: Date; changed_at: Date | null; removed_at: Date | null };

function said(row: Row): SaidComment {
  return {
    commentId: row.id,
    personId: row.person_id,
    by: row.by,
    words: row.words,
    at: row.written_at,
    changedAt: row.changed_at,
    isRemoved: row.removed_at !== null,
  };
}

async function answersTo(newsroom: Newsroom, ids: string[]) {
  if (ids.length === 0) return [];
  return newsroom.database.read
    .selectFrom('comment')
    .innerJoin('person', 'person.id', 'comment.person_id')
    .selectAll('comment')
    .select('person.name as by')
    .where('comment.answers', 'in', ids)
    .where('comment.removed_at', 'is', null)
    .orderBy('comment.written_at')
    .orderBy('comment.id')
    .execute();
}
