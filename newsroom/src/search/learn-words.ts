import type { ArticleContent } from '@coranto/contract/article';
import { plainWord } from '@coranto/contract/search/fold';
import { familyOf } from '@coranto/contract/search/root';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { markRoot, searchedText } from './searched-text.ts';
import { storeWords } from './write-search-words.ts';

/** Words with this many letters at least are learnt: shorter ones are not mended, and are no rarer than one thinks. */
const shortestLearnt = 3;

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
    await countWords(tx, waiting);
    const ids = waiting.map((each) => each.publicationId);
    await tx.deleteFrom('search_queue').where('publication_id', 'in', ids).execute();
    return waiting.length;
  });
}

function isLearnt(word: string): boolean {
  return word.length >= shortestLearnt && !/^\p{N}+$/u.test(word);
}

type Waiting = { publicationId: string; language: string; content: ArticleContent; isStoredAnew: boolean };

async function takeWaiting(tx: Writing, most: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select queue.publication_id as "publicationId", edition.language, revision.content, queue.is_stored_anew as "isStoredAnew"
    from search_queue queue
    join publication on publication.id = queue.publication_id
    join revision on revision.id = publication.revision_id
    join edition on edition.id = publication.edition_id
    where isempty(publication.live_during) or lower(publication.live_during) <= newsroom_now()
    order by queue.publication_id
    limit ${most}
    for update of queue skip locked`.execute(tx);
  return rows;
}

/** Always in the order of words, so that two programs cannot wait for each other. */
async function countWords(tx: Writing, publications: readonly Waiting[]): Promise<void> {
  const counts = new Map<string, { language: string; word: string; plain: string; articles: number }>();
  for (const { language, content } of publications) {
    const { headline, standfirst, body } = searchedText(content, language);
    const words = [...new Set([...headline, ...standfirst, ...body])];
    const families = new Set(words.map((word) => markRoot(familyOf(word, language))));
    for (const word of [...words.filter(isLearnt), ...families]) {
      const key = `${language} ${word}`;
      const known = counts.get(key) ?? { language, word, plain: plainWord(word), articles: 0 };
      known.articles += 1;
      counts.set(key, known);
    }
  }
  await sql`
    insert into search_word (language, word, plain, articles)
    select language, word, plain, articles
    from jsonb_to_recordset(${JSON.stringify([...counts.values()])}::jsonb) as each(language text, word text, plain text, articles integer)
    order by language, word collate "C"
    on conflict (language, word) do update set articles = search_word.articles + excluded.articles`.execute(tx);
}
