import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Reading } from '../database/database.ts';
import { type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { requireArticle } from './records.ts';

/** What was decided about a revision; `isLive` and `isComing` by the newsroom's clock. */
type Decided = {
  kind: string;
  note: string | null;
  decidedBy: string | null;
  decidedAt: Date;
  /** `null` where readers never saw it and never will: it was called off. */
  liveFrom: Date | null;
  liveUntil: Date | null;
  isLive: boolean;
  isComing: boolean;
};

type Line = {
  revisionId: string;
  number: number;
  headline: string;
  savedAt: Date;
  writers: string[];
  reason: string | null;
  restoredNumber: number | null;
  /** The revision that it was translated from. */
  source: { articleId: string; editionId: string; number: number; headline: string } | null;
  decisions: Decided[];
};

/** The life of an article, newest first. */
export type Timeline = {
  lines: Line[];
  withdrawals: { note: string; at: Date; by: string | null }[];
  newestNumber: number;
  /** Number of the revision readers see now, or `null`. */
  liveNumber: number | null;
  /** Where the next page begins: below this number; `null` when all was told. */
  nextBefore: number | null;
};

/**
 * Tells the revisions of an article with who wrote them and what became of them.
 *
 * @param question.before only revisions with a lower number
 * @throws {NotFound} @throws {NotAllowed} the person may not read drafts of this edition
 */
export async function readTimeline(
  newsroom: Newsroom,
  person: Person,
  question: { articleId: string; before?: number | null; count?: number },
): Promise<Timeline> {
  const rows = newsroom.database.read;
  const article = await requireArticle(rows, question.articleId);
  requireMay(person, 'read-drafts', article);
  const count = Math.min(question.count ?? 50, 200);
  const found = await listLines(rows, article.id, { before: question.before ?? null, count: count + 1 });
  const lines = found.slice(0, count);
  const decisions = await listDecisions(rows, article.id, await readNow(rows));
  const live = decisions.find(({ isLive, revisionId }) => isLive && revisionId !== null);
  const numbers = await rows
    .selectFrom('revision')
    .select(['id', 'number'])
    .where('article_id', '=', article.id)
    .where('id', 'in', [article.newestRevisionId ?? article.id, live?.revisionId ?? article.id])
    .execute();
  const numberOf = (id: string | null | undefined) => numbers.find((each) => each.id === id)?.number ?? null;
  return {
    lines: lines.map((line) => ({
      ...line,
      decisions: decisions.filter(({ revisionId }) => revisionId === line.revisionId).map(({ revisionId: _, ...decided }) => decided),
    })),
    withdrawals: decisions.flatMap(({ revisionId, note, decidedBy, decidedAt, liveFrom }) =>
      revisionId === null && liveFrom !== null ? [{ note: note ?? '', at: liveFrom ?? decidedAt, by: decidedBy }] : [],
    ),
    newestNumber: numberOf(article.newestRevisionId) ?? 0,
    liveNumber: numberOf(live?.revisionId),
    nextBefore: found.length > count ? (lines.at(-1)?.number ?? null) : null,
  };
}

async function listLines(
  rows: Reading,
  articleId: string,
  page: { before: number | null; count: number },
): Promise<Omit<Line, 'decisions'>[]> {
  const { rows: lines } = await sql<Omit<Line, 'decisions'>>`
    select revision.id as "revisionId", revision.number, revision.headline, revision.saved_at as "savedAt", revision.reason,
      coalesce(
        (select array_agg(writer.name order by writer.id <> revision.saved_by, writer.name) from revision_writer
          join person writer on writer.id = revision_writer.person_id where revision_writer.revision_id = revision.id),
        case when person.name is not null then array[person.name] end, '{}'::text[]) as writers,
      restored.number as "restoredNumber",
      case when source.id is not null then json_build_object('articleId', source.article_id, 'editionId', source_article.edition_id,
        'number', source.number, 'headline', source.headline) end as source
    from revision
    left join person on person.id = revision.saved_by
    left join revision restored on restored.id = revision.restored_revision_id
    left join revision source on source.id = revision.source_revision_id
    left join article source_article on source_article.id = source.article_id
    where revision.article_id = ${articleId} and (${page.before}::int is null or revision.number < ${page.before})
    order by revision.number desc limit ${page.count}`.execute(rows);
  return lines;
}

async function listDecisions(rows: Reading, articleId: string, now: Date): Promise<(Decided & { revisionId: string | null })[]> {
  const decided = await rows
    .selectFrom('publication')
    .leftJoin('person', 'person.id', 'publication.decided_by')
    .select([
      'publication.revision_id as revisionId',
      'publication.kind',
      'publication.note',
      'publication.decided_at as decidedAt',
      'person.name as decidedBy',
      sql<Date | null>`lower(live_during)`.as('liveFrom'),
      sql<Date | null>`upper(live_during)`.as('liveUntil'),
    ])
    .where('publication.article_id', '=', articleId)
    .orderBy('publication.decided', 'desc')
    .execute();
  return decided.map((each) => ({
    ...each,
    isLive: each.liveFrom !== null && each.liveFrom <= now && (each.liveUntil === null || each.liveUntil > now),
    isComing: each.liveFrom !== null && each.liveFrom > now,
  }));
}

/** The id of a revision by its number. @throws {NotFound} @throws {NotAllowed} */
export async function findRevisionNumbered(
  newsroom: Newsroom,
  person: Person,
  question: { articleId: string; number: number },
): Promise<string> {
  const article = await requireArticle(newsroom.database.read, question.articleId);
  requireMay(person, 'read-drafts', article);
  const row = await newsroom.database.read
    .selectFrom('revision')
    .select('id')
    .where('article_id', '=', article.id)
    .where('number', '=', question.number)
    .executeTakeFirst();
  if (!row) throw notFound(`revision ${question.number} of article ${article.id}`);
  return row.id;
}
