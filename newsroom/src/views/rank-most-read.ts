import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';

/** Articles that are ranked: as many as the page and the feed of them give. */
const rankedCount = 20;
/** Fewer make no list. */
const fewest = 3;
/** A list that readers see stays so long as it is, however the numbers move: every page that shows it is made anew. */
const staysMs = 10 * 60_000;

/**
 * Ranks what was read most in each edition in the last 24 hours (those that began within them), and writes an order down where it is another
 * than before. May be asked at any time and on any node.
 */
export async function rankMostRead(newsroom: Newsroom): Promise<void> {
  await carryOut(newsroom, null, async ({ tx, changed }) => {
    const { rows } = await sql<{ edition_id: string }>`
      with seen as (
        select article_id, sum(views) as views from article_views_hour where hour > newsroom_now() - interval '24 hours' group by article_id
      ), ranked as (
        select card.edition_id, seen.article_id,
          row_number() over (partition by card.edition_id order by seen.views desc, card.first_published_at desc, seen.article_id) as rank
        from seen join published_card as card on card.article_id = seen.article_id
        where card.card->>'kind' <> 'page'
      ), lists as (
        select edition.id as edition_id,
          coalesce((select array_agg(article_id order by rank) from ranked
            where ranked.edition_id = edition.id and rank <= ${rankedCount} having count(*) >= ${fewest}), '{}') as article_ids
        from edition
      )
      insert into most_read (edition_id, article_ids, ranked_at)
      select lists.edition_id, lists.article_ids, newsroom_now()
      from lists left join most_read as before on before.edition_id = lists.edition_id
      where lists.article_ids <> coalesce(before.article_ids, '{}')
        and (before.article_ids is null or before.article_ids = '{}'
          or before.ranked_at <= newsroom_now() - ${staysMs} * interval '1 millisecond')
      order by lists.edition_id
      on conflict (edition_id) do update set article_ids = excluded.article_ids, ranked_at = excluded.ranked_at
        where most_read.article_ids <> excluded.article_ids
      returning edition_id`.execute(tx);
    for (const { edition_id } of rows) changed('most-read', edition_id);
  });
}
