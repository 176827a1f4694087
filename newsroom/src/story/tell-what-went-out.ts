import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { notify } from '../notification/notification.ts';

type Due = { publicationId: string; articleId: string; personId: string; title: string };

/** What was decided so long ahead was scheduled; a publication for now tells nobody anything. */
const aheadSeconds = 60;
/** What went out longer ago is no news. */
const newsSeconds = 6 * 3600;
const mostAtOnce = 100;

/** Tells whoever scheduled an article that it went out, once, whichever node looks first. Says how many were told. */
export async function tellWhatWentOut(newsroom: Newsroom): Promise<number> {
  return carryOut(newsroom, null, async (acting) => {
    const { rows } = await sql<Due>`
      select publication.id as "publicationId", publication.article_id as "articleId", publication.decided_by as "personId",
        publication.card ->> 'headline' as title
      from publication
      where lower(live_during) <= newsroom_now() and lower(live_during) > newsroom_now() - make_interval(secs => ${newsSeconds})
        and revision_id is not null and decided_by is not null
        and lower(live_during) > decided_at + make_interval(secs => ${aheadSeconds})
        and not exists (select from notification where notification.key = 'published:' || publication.id)
      order by lower(live_during) limit ${mostAtOnce}`.execute(acting.tx);
    for (const { publicationId, articleId, personId, title } of rows) {
      await notify(acting, {
        personIds: [personId],
        kind: 'published',
        recordKind: 'article',
        recordId: articleId,
        details: { title, articleId },
        key: `published:${publicationId}`,
      });
    }
    return rows.length;
  });
}
