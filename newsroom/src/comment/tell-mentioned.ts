import type { Acting } from '../logbook/logbook.ts';
import { notify } from '../notification/notification.ts';
import type { InArticle } from './in-article.ts';

/** Tells those who are named in a comment, once for each comment; who may not read the article is told nothing. */
export async function tellMentioned(
  acting: Acting,
  article: InArticle,
  comment: { id: string; mentioned: readonly string[] },
): Promise<void> {
  if (comment.mentioned.length === 0) return;
  const { articleId, editionId, deskId } = article;
  const readers = await acting.tx
    .selectFrom('person_role')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', [...comment.mentioned])
    .where((or) => or.or([or('edition_id', 'is', null), or('edition_id', '=', editionId)]))
    .where((or) => or.or([or('desk_id', 'is', null), ...(deskId === null ? [] : [or('desk_id', '=', deskId)])]))
    .execute();
  const newest = await acting.tx
    .selectFrom('revision')
    .select((row) => row.ref('content', '->>').key('headline').as('headline'))
    .where('article_id', '=', articleId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  await notify(acting, {
    personIds: readers.map(({ person_id }) => person_id),
    kind: 'mention',
    recordKind: 'comment',
    recordId: comment.id,
    details: { title: newest?.headline || article.slugline, articleId },
    key: `comment:${comment.id}`,
  });
}
