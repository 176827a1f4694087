import type { ArticleContent } from '@coranto/contract/article';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { countWords } from './count-words.ts';
import { storeWords } from './write-search-words.ts';

/**
 * Learns the words of some publications that have gone live: which words and families of words there are in a language, and in how many articles
 * each is (roughly: an article that is published anew counts again). A scheduled one waits until it is live, so that nothing is suggested before. Several
 * programs may learn at once.
 *
 * @param most publications at a time; one transaction holds them
 * @returns how many were learnt; fewer than `most` means that nothing is left for now
 */
export async function learnWords(newsroom: Newsroom, most: number): Promise<number> {
  return newsroom.database.write(async (tx) => {
    const waiting = await takeWaiting(tx, most);
    if (waiting.length === 0) return 0;
    const anew = waiting.filter((each) => each.isStoredAnew);
    if (anew.length > 0) await storeWords(tx, anew);
    await countWords(tx, waiting, 1);
    const ids = waiting.map((each) => each.publicationId);
    await tx.deleteFrom('search_queue').where('publication_id', 'in', ids).execute();
    return waiting.length;
  });
}

type Waiting = { publicationId: string; language: string; content: ArticleContent; isStoredAnew: boolean };

async function takeWaiting(tx: Writing, most: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select queue.publication_id as "publicationId", edition.language, revision.content, queue.is_stored_anew as "isStoredAnew"
    from search_queue queue
    join publication on publication.id = queue.publication_id
    join revision on revision.id = publication.revision_id
    join edition on edition.id = publication.edition_id
    where publication.live_during @> newsroom_now()
    order by queue.publication_id
    limit ${most}
    for update of queue skip locked`.execute(tx);
  return rows;
}
