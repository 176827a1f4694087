import type { ArticleContent } from '@coranto/contract/article';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { countWords } from './count-words.ts';

type Ended = { publicationId: string; language: string; content: ArticleContent; isCounted: boolean };

/**
 * Takes out of the search what is no longer live, or never will be: its place in the index, and its words where no other live article has
 * them, so that none of them can be suggested to anybody.
 *
 * @param articleId only publications of this article; `null` for all, of which at most `most` at a time
 * @returns how many were taken out
 */
export async function forgetEndedWords(tx: Writing, articleId: string | null, most: number): Promise<number> {
  const { rows } = await sql<Ended>`
    select search.publication_id as "publicationId", edition.language, revision.content, queue.publication_id is null as "isCounted"
    from publication_search search
    join publication on publication.id = search.publication_id
    join revision on revision.id = publication.revision_id
    join edition on edition.id = search.edition_id
    left join search_queue queue on queue.publication_id = search.publication_id
    where (isempty(search.live_during) or upper(search.live_during) <= newsroom_now())
      and (${articleId}::uuid is null or search.article_id = ${articleId})
    order by search.publication_id
    limit ${most}
    for update of search skip locked`.execute(tx);
  if (rows.length === 0) return 0;
  const ids = rows.map((row) => row.publicationId);
  await countWords(
    tx,
    rows.filter((row) => row.isCounted),
    -1,
  );
  await tx.deleteFrom('search_queue').where('publication_id', 'in', ids).execute();
  await tx.deleteFrom('publication_search').where('publication_id', 'in', ids).execute();
  return rows.length;
}

/** Takes out of the search what ended by itself, at an instant decided earlier. @returns how many; fewer than `most` means that none is left */
export async function forgetWords(newsroom: Newsroom, most: number): Promise<number> {
  return newsroom.database.write((tx) => forgetEndedWords(tx, null, most));
}
