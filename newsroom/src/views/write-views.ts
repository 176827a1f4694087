import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import type { LeftOutReason } from './left-out.ts';
import { onceInMs } from './reader-marks.ts';

/** What was seen: an article, or a campaign in one edition, which is clicked too. */
export type Subject =
  | { kind: 'article'; articleId: string }
  | { kind: 'campaign'; campaignId: string; editionId: string; act: 'seen' | 'clicked' };

/** A view that waits to be written. `earlier` is the same reader's mark under yesterday's salt. */
export type PendingView = { subject: Subject; mark: string; earlier: string | null; at: number };

/** What is written together. Its own mark tells whether it was written already, where a commit ended without an answer. */
export type Batch = {
  ownMark: string;
  views: Map<string, PendingView>;
  leftOut: Map<LeftOutReason, number>;
  /** Views of each article that were left out as a flood. */
  flooded: Map<string, number>;
};

/** An empty batch. */
export function newBatch(): Batch {
  return { ownMark: randomUUID(), views: new Map(), leftOut: new Map(), flooded: new Map() };
}

/**
 * Writes a batch in one transaction: marks, numbers, and what was left out. Writing it again changes nothing.
 *
 * A view counts unless its mark is younger than half an hour, so that neither another node nor an earlier life of this program lets a
 * reader count twice. The instants are the database's: a view is as old as this program's own clock says.
 *
 * @param now of the clock that told `at` of each view
 * @returns by how much the number of each article has risen; `null` where the batch was written before
 */
export async function writeBatch(newsroom: Newsroom, batch: Batch, now: number): Promise<Map<string, number> | null> {
  return newsroom.database.write(async (tx) => {
    if (!(await keepMark(tx, batch.ownMark))) return null;
    const all = [...batch.views.values()];
    const live = await listLive(tx, [...all.map((view) => articleOf(view)).filter((id) => id !== null), ...batch.flooded.keys()]);
    const places = await listPlaces(tx, all);
    const views = all.filter(({ subject }) => (subject.kind === 'article' ? live.has(subject.articleId) : places.has(placeOf(subject))));
    const fresh = await keepMarks(tx, views, now);
    const leftOut = new Map(batch.leftOut);
    const addReason = (reason: LeftOutReason, requests: number) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + requests);
    addReason('not-live', all.length - views.length);
    addReason('again', views.length - fresh.size);
    const counted = await addViews(tx, views, fresh);
    await addToCampaigns(tx, views, fresh);
    await addFlooded(
      tx,
      [...batch.flooded].filter(([articleId]) => live.has(articleId)),
    );
    await addLeftOut(
      tx,
      [...leftOut].filter(([, requests]) => requests > 0),
    );
    return counted;
  });
}

function articleOf({ subject }: PendingView): string | null {
  return subject.kind === 'article' ? subject.articleId : null;
}

function placeOf({ campaignId, editionId }: { campaignId: string; editionId: string }): string {
  return `${campaignId}/${editionId}`;
}

async function keepMark(tx: Writing, mark: string): Promise<boolean> {
  const { rows } =
    await sql`insert into view_mark (mark, seen_at) values (${mark}, newsroom_now()) on conflict do nothing returning mark`.execute(tx);
  return rows.length > 0;
}

async function listLive(tx: Writing, articleIds: readonly string[]): Promise<Set<string>> {
  if (articleIds.length === 0) return new Set();
  const { rows } = await sql<{ article_id: string }>`
    select article_id from published_card where article_id = any(${articleIds}::uuid[])`.execute(tx);
  return new Set(rows.map((row) => row.article_id));
}

async function listPlaces(tx: Writing, views: readonly PendingView[]): Promise<Set<string>> {
  const campaignIds = new Set(views.flatMap(({ subject }) => (subject.kind === 'campaign' ? [subject.campaignId] : [])));
  if (campaignIds.size === 0) return new Set();
  const { rows } = await sql<{ campaignId: string; editionId: string }>`
    select campaign_id as "campaignId", edition_id as "editionId" from campaign_place
    where campaign_id = any(${[...campaignIds]}::uuid[])`.execute(tx);
  return new Set(rows.map(placeOf));
}

/** Keeps marks, in one order on every node so that none waits for another in a circle; gives those that count, with their hour. */
async function keepMarks(tx: Writing, views: readonly PendingView[], now: number): Promise<Map<string, Date>> {
  if (views.length === 0) return new Map();
  const ages = views.map((view) => Math.max(0, now - view.at));
  const { rows } = await sql<{ mark: string; hour: Date }>`
    insert into view_mark (mark, seen_at)
    select mark, seen_at from (
      select mark, earlier, newsroom_now() - age * interval '1 millisecond' as seen_at
      from unnest(${views.map((view) => view.mark)}::uuid[], ${views.map((view) => view.earlier)}::uuid[], ${ages}::double precision[])
        as came (mark, earlier, age)) as came
    where not exists (
      select from view_mark before
      where before.mark = came.earlier and before.seen_at > came.seen_at - ${onceInMs} * interval '1 millisecond')
    order by mark
    on conflict (mark) do update set seen_at = excluded.seen_at
      where view_mark.seen_at <= excluded.seen_at - ${onceInMs} * interval '1 millisecond'
    returning mark, date_trunc('hour', seen_at, 'UTC') as hour`.execute(tx);
  return new Map(rows.map(({ mark, hour }) => [mark, hour]));
}

async function addViews(tx: Writing, views: readonly PendingView[], fresh: ReadonlyMap<string, Date>): Promise<Map<string, number>> {
  const counted = views.flatMap((view) => {
    const [articleId, hour] = [articleOf(view), fresh.get(view.mark)];
    return articleId !== null && hour ? [{ articleId, hour }] : [];
  });
  const risen = new Map<string, number>();
  for (const { articleId } of counted) risen.set(articleId, (risen.get(articleId) ?? 0) + 1);
  if (counted.length === 0) return risen;
  const articleIds = counted.map((view) => view.articleId);
  const hours = counted.map((view) => view.hour.toISOString());
  const seen = sql`unnest(${articleIds}::uuid[], ${hours}::timestamptz[]) as seen (article_id, hour)`;
  await sql`
    insert into article_views (article_id, views) select article_id, count(*) from ${seen} group by article_id order by article_id
    on conflict (article_id) do update set views = article_views.views + excluded.views`.execute(tx);
  await sql`
    insert into article_views_hour (article_id, hour, views)
    select article_id, hour, count(*) from ${seen} group by article_id, hour order by article_id, hour
    on conflict (article_id, hour) do update set views = article_views_hour.views + excluded.views`.execute(tx);
  await sql`
    insert into article_views_day (article_id, day, views)
    select article_id, (hour at time zone 'UTC')::date as day, count(*) from ${seen} group by article_id, day order by article_id, day
    on conflict (article_id, day) do update set views = article_views_day.views + excluded.views`.execute(tx);
  return risen;
}

async function addToCampaigns(tx: Writing, views: readonly PendingView[], fresh: ReadonlyMap<string, Date>): Promise<void> {
  const counted = views.flatMap(({ subject, mark }) => {
    const hour = fresh.get(mark);
    return subject.kind === 'campaign' && hour ? [{ ...subject, hour: hour.toISOString() }] : [];
  });
  if (counted.length === 0) return;
  await sql`
    insert into campaign_day (campaign_id, edition_id, day, seen, clicked)
    select campaign_id, edition_id, (hour at time zone 'UTC')::date as day,
      count(*) filter (where act = 'seen'), count(*) filter (where act = 'clicked')
    from unnest(${counted.map((each) => each.campaignId)}::uuid[], ${counted.map((each) => each.editionId)}::uuid[],
      ${counted.map((each) => each.act)}::text[], ${counted.map((each) => each.hour)}::timestamptz[]) as told (campaign_id, edition_id, act, hour)
    group by campaign_id, edition_id, day order by campaign_id, edition_id, day
    on conflict (campaign_id, edition_id, day) do update
      set seen = campaign_day.seen + excluded.seen, clicked = campaign_day.clicked + excluded.clicked`.execute(tx);
}

async function addFlooded(tx: Writing, flooded: readonly (readonly [articleId: string, requests: number])[]): Promise<void> {
  if (flooded.length === 0) return;
  await sql`
    insert into article_views_day (article_id, day, views, flooded)
    select article_id, (newsroom_now() at time zone 'UTC')::date, 0, requests
    from unnest(${flooded.map(([articleId]) => articleId)}::uuid[], ${flooded.map(([, requests]) => requests)}::bigint[]) as sent (article_id, requests)
    order by article_id
    on conflict (article_id, day) do update set flooded = article_views_day.flooded + excluded.flooded`.execute(tx);
}

async function addLeftOut(tx: Writing, leftOut: readonly (readonly [reason: LeftOutReason, requests: number])[]): Promise<void> {
  if (leftOut.length === 0) return;
  await sql`
    insert into view_left_out (day, reason, requests)
    select (newsroom_now() at time zone 'UTC')::date, reason, requests
    from unnest(${leftOut.map(([reason]) => reason)}::text[], ${leftOut.map(([, requests]) => requests)}::bigint[]) as told (reason, requests)
    order by reason
    on conflict (day, reason) do update set requests = view_left_out.requests + excluded.requests`.execute(tx);
}
