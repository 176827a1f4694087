import type { BundleState, MemberStanding } from '@coranto/contract/api/bundle';
import { may, type Person } from '@coranto/contract/person';
import { notFound, type Obstacle } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Newsroom, readNow } from '../logbook/logbook.ts';
import { obstaclesAt, type Plan, readArticle } from '../story/story.ts';

export type BundleMember = {
  articleId: string;
  storyId: string;
  editionId: string;
  deskId: string | null;
  headline: string;
  standing: MemberStanding;
  /** The revision that goes out with the bundle, where it is scheduled, and the newest there is. */
  scheduledNumber: number | null;
  newestNumber: number;
  /** When something else is decided for the article than by the bundle. */
  apartFrom: Date | null;
  obstacles: Obstacle[];
};

export type OpenBundle = {
  bundleId: string;
  name: string;
  state: BundleState;
  liveFrom: Date | null;
  plan: Plan | null;
  createdByName: string | null;
  decidedByName: string | null;
  members: BundleMember[];
  /** Members in editions whose drafts the person may not read. */
  hidden: number;
};

/** One bundle, checked as a whole. @throws {NotFound} also where the person may read none of its members */
export async function readBundle(newsroom: Newsroom, person: Person, question: { bundleId: string }): Promise<OpenBundle> {
  const rows = newsroom.database.read;
  const bundle = await rows
    .selectFrom('bundle')
    .leftJoin('person as maker', 'maker.id', 'bundle.created_by')
    .leftJoin('person as decider', 'decider.id', 'bundle.decided_by')
    .select(['bundle.id', 'bundle.name', 'live_from', 'maker.name as createdByName', 'decider.name as decidedByName'])
    .where('bundle.id', '=', question.bundleId)
    .executeTakeFirst();
  if (!bundle) throw notFound(`bundle ${question.bundleId}`);
  const now = await readNow(rows);
  const found = await loadMembers(newsroom, bundle.id);
  const readable = found.filter((member) => may(person, 'read-drafts', member));
  if (found.length > 0 && readable.length === 0) throw notFound(`bundle ${question.bundleId}`);
  const liveFrom = bundle.live_from;
  const members: BundleMember[] = [];
  for (const member of readable) members.push(await composeMember(newsroom, person, { member, liveFrom, now }));
  const planned = found.find(({ wall }) => wall !== null);
  return {
    bundleId: bundle.id,
    name: bundle.name,
    state: liveFrom === null ? 'open' : liveFrom > now ? 'scheduled' : 'out',
    liveFrom,
    plan: planned?.wall && planned.timeZone ? { wall: planned.wall, timeZone: planned.timeZone } : null,
    createdByName: bundle.createdByName,
    decidedByName: bundle.decidedByName,
    members,
    hidden: found.length - readable.length,
  };
}

type Found = Awaited<ReturnType<typeof loadMembers>>[number];

async function loadMembers(newsroom: Newsroom, bundleId: string) {
  return newsroom.database.read
    .selectFrom('bundle_member as member')
    .innerJoin('article', 'article.id', 'member.article_id')
    .innerJoin('story', 'story.id', 'article.story_id')
    .leftJoin('publication', 'publication.id', 'member.publication_id')
    .leftJoin('revision', 'revision.id', 'publication.revision_id')
    .leftJoin('publication_plan as plan', 'plan.publication_id', 'publication.id')
    .select([
      'article.id as articleId',
      'article.edition_id as editionId',
      'story.desk_id as deskId',
      'revision.number as scheduledNumber',
      'publication.id as publicationId',
    ])
    .select(['plan.wall', 'plan.time_zone as timeZone'])
    .select(sql<boolean | null>`isempty(publication.live_during)`.as('isOver'))
    .where('member.bundle_id', '=', bundleId)
    .orderBy('member.position')
    .execute();
}

async function composeMember(
  newsroom: Newsroom,
  person: Person,
  { member, liveFrom, now }: { member: Found; liveFrom: Date | null; now: Date },
): Promise<BundleMember> {
  const { article, newest, publications } = await readArticle(newsroom, person, { articleId: member.articleId });
  const isOut = liveFrom !== null && liveFrom <= now;
  const coming = publications.find((each) => each.liveFrom !== null && each.liveFrom > now);
  return {
    articleId: article.id,
    storyId: article.storyId,
    editionId: article.editionId,
    deskId: article.deskId,
    headline: newest.content.headline,
    standing: standingOf(member, liveFrom, isOut),
    scheduledNumber: member.isOver === false ? member.scheduledNumber : null,
    newestNumber: newest.number,
    apartFrom: coming && coming.id !== member.publicationId ? coming.liveFrom : null,
    obstacles: isOut ? [] : await obstaclesAt(newsroom.database.read, article, newest.content, liveFrom ?? article.embargoedUntil ?? now),
  };
}

function standingOf(member: Found, liveFrom: Date | null, isOut: boolean): MemberStanding {
  if (liveFrom === null) return 'waiting';
  if (member.publicationId === null) return 'unchanged';
  if (member.isOver) return 'apart';
  return isOut ? 'out' : 'with';
}
