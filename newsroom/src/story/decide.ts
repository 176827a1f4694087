import { createHash } from 'node:crypto';
import type { ArticleContent, PublicationKind } from '@coranto/contract/article';
import { sql } from 'kysely';
import type { CardRow, Writing } from '../database/database.ts';
import type { Acting } from '../logbook/logbook.ts';
import { forgetEndedWords, writeSearchWords } from '../search/search.ts';
import { claimAddress } from './claim-address.ts';
import { type ArticleRecord, listStandingPublications, type PublicationRecord, type RevisionRecord } from './records.ts';

export type Decision = {
  publicationId: string;
  /** Held by `lockArticle`. */
  article: ArticleRecord;
  revision: RevisionRecord;
  kind: Exclude<PublicationKind, 'first' | 'withdrawal'>;
  note: string | null;
  liveFrom: Date;
  /** From an archive: what another system knew of its dates. */
  dates?: { firstPublishedAt: Date; lastUpdatedAt: Date };
};

/**
 * Puts a revision before readers from `liveFrom` on. Readers see, of the decisions whose time has come, the one decided last: so
 * everything decided earlier ends where this one begins, and what was to come after it never will.
 *
 * @source ADR 0004 (publications as ranges)
 */
export async function decidePublication(acting: Acting, decision: Decision): Promise<PublicationRecord['address']> {
  const { tx } = acting;
  const { article, revision, liveFrom } = decision;
  const content = revision.content;
  await trimEarlier(tx, article.id, liveFrom);
  const earlier = await listStandingPublications(tx, article.id);
  const dates = decision.dates ?? datesOf(earlier, decision);
  const address = await claimAddress(acting, article, content);
  const card = makeCard(article, content, address, dates.firstPublishedAt);
  const kind = earlier.some((publication) => publication.revisionId !== null) ? decision.kind : 'first';
  await tx
    .insertInto('publication')
    .values({
      id: decision.publicationId,
      article_id: article.id,
      revision_id: revision.id,
      kind: decision.kind === 'correction' || decision.kind === 'restoration' ? decision.kind : kind,
      note: decision.note,
      decided_by: acting.person?.id ?? null,
      live_during: sql<string>`tstzrange(${liveFrom}, null)`,
      edition_id: article.editionId,
      section_id: content.sectionId,
      first_published_at: dates.firstPublishedAt,
      last_updated_at: dates.lastUpdatedAt,
      address,
      ...cardColumns(card),
    })
    .execute();
  await writeSubjects(tx, decision.publicationId, article.editionId, content, dates.firstPublishedAt);
  await writeSearchWords(tx, [{ publicationId: decision.publicationId, language: article.language, content }]);
  acting.changed('article', article.id);
  return address;
}

/** Where a withdrawn article leads in the place of its note. */
export type WithdrawalTarget = { path: string; isPermanent: boolean };

/**
 * Takes an article away from readers from `liveFrom` on; they see the note instead, or are led elsewhere.
 */
export async function decideWithdrawal(
  acting: Acting,
  decision: {
    publicationId: string;
    article: ArticleRecord;
    note: string;
    liveFrom: Date;
    last: PublicationRecord;
    target?: WithdrawalTarget | null;
  },
): Promise<void> {
  const { tx } = acting;
  const { article, last, liveFrom } = decision;
  await trimEarlier(tx, article.id, liveFrom);
  await tx
    .insertInto('publication')
    .values({
      id: decision.publicationId,
      article_id: article.id,
      revision_id: null,
      kind: 'withdrawal',
      note: decision.note,
      decided_by: acting.person?.id ?? null,
      live_during: sql<string>`tstzrange(${liveFrom}, null)`,
      edition_id: article.editionId,
      section_id: null,
      first_published_at: last.firstPublishedAt,
      last_updated_at: liveFrom,
      address: last.address,
      card: null,
      card_hash: null,
    })
    .execute();
  if (decision.target) {
    const { path, isPermanent } = decision.target;
    await tx
      .insertInto('withdrawal_target')
      .values({ publication_id: decision.publicationId, target: path, is_permanent: isPermanent })
      .execute();
  }
  acting.changed('article', article.id);
}

/** Far more than one article ever has at a time in search. */
const mostEndedAtOnce = 1000;

/** Ends at `instant` all that was decided earlier; what would have begun later never begins, and needs no place in search or lists. */
export async function trimEarlier(tx: Writing, articleId: string, instant: Date): Promise<void> {
  await sql`
    update publication set live_during = live_during * tstzrange(null, ${instant})
    where article_id = ${articleId} and not isempty(live_during) and not live_during <@ tstzrange(null, ${instant})`.execute(tx);
  await forgetEndedWords(tx, articleId, mostEndedAtOnce);
  await sql`
    delete from publication_subject where publication_id in (
      select id from publication where article_id = ${articleId} and (isempty(live_during) or upper(live_during) <= newsroom_now()))`.execute(
    tx,
  );
}

function datesOf(earlier: PublicationRecord[], { kind, liveFrom }: Decision): { firstPublishedAt: Date; lastUpdatedAt: Date } {
  const seen = earlier.filter((publication) => publication.revisionId !== null);
  const newest = seen[0];
  if (!newest) return { firstPublishedAt: liveFrom, lastUpdatedAt: liveFrom };
  return { firstPublishedAt: newest.firstPublishedAt, lastUpdatedAt: kind === 'mending' ? newest.lastUpdatedAt : liveFrom };
}

/** What lists show of the content. */
export function makeCard(article: Pick<ArticleRecord, 'kind'>, content: ArticleContent, address: string, firstPublishedAt: Date): CardRow {
  return {
    kind: article.kind,
    headline: content.headline,
    kicker: content.kicker,
    standfirst: content.standfirst,
    address,
    sectionId: content.sectionId,
    firstPublishedAt: firstPublishedAt.toISOString(),
    pictureId: content.leadPicture?.pictureId ?? null,
    contributorIds: [...new Set(content.bylines.filter(isNamedOnCards).map((byline) => byline.contributorId))],
  };
}

/** A card as it is kept, with the hash by which pages know whether it changed. */
export function cardColumns(card: CardRow): { card: string; card_hash: string } {
  const json = JSON.stringify(card);
  return { card: json, card_hash: createHash('sha1').update(json).digest('base64url') };
}

async function writeSubjects(
  tx: Writing,
  publicationId: string,
  editionId: string,
  content: ArticleContent,
  firstPublishedAt: Date,
): Promise<void> {
  const named = content.bylines.map((byline) => byline.contributorId);
  const subjects = new Set([...named, ...(await knownContributors(tx, named)), ...content.topicIds]);
  if (subjects.size === 0) return;
  await tx
    .insertInto('publication_subject')
    .values(
      [...subjects].map((subject) => ({
        publication_id: publicationId,
        subject_id: subject,
        edition_id: editionId,
        first_published_at: firstPublishedAt,
      })),
    )
    .execute();
}

/** Whom aliases among contributors lead to. */
async function knownContributors(tx: Writing, contributorIds: readonly string[]): Promise<string[]> {
  if (contributorIds.length === 0) return [];
  const rows = await tx
    .selectFrom('contributor')
    .select('merged_into')
    .where('id', 'in', [...contributorIds])
    .execute();
  return rows.map((row) => row.merged_into).filter((id) => id !== null);
}

/** Cards name who made an article: an interviewee did not, and a translator is named on its own page. */
function isNamedOnCards({ role }: ArticleContent['bylines'][number]): boolean {
  return role !== 'translator' && role !== 'interviewee';
}
