import type { ArticleContent } from '@coranto/contract/article';
import { plainWord } from '@coranto/contract/search/fold';
import { familyOf } from '@coranto/contract/search/root';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import { markRoot, searchedText } from './searched-text.ts';

/** Words with this many letters at least are learnt: shorter ones are not mended, and are no rarer than one thinks. */
const shortestLearnt = 3;

type Counted = { language: string; word: string; plain: string; articles: number };

/**
 * Counts the words of publications, each once in each: `by` is 1 when they have become live and -1 when they are no more. A word that no
 * live article has is forgotten. Always in the order of words, so that two programs cannot wait for each other.
 */
export async function countWords(
  tx: Writing,
  publications: readonly { language: string; content: ArticleContent }[],
  by: 1 | -1,
): Promise<void> {
  const counts = new Map<string, Counted>();
  for (const { language, content } of publications) {
    for (const word of wordsOf(content, language)) {
      const key = `${language} ${word}`;
      const known = counts.get(key) ?? { language, word, plain: plainWord(word), articles: 0 };
      known.articles += by;
      counts.set(key, known);
    }
  }
  if (counts.size === 0) return;
  const lines = JSON.stringify([...counts.values()]);
  await sql`
    insert into search_word (language, word, plain, articles)
    select language, word, plain, articles
    from jsonb_to_recordset(${lines}::jsonb) as each(language text, word text, plain text, articles integer)
    order by language, word collate "C"
    on conflict (language, word) do update set articles = search_word.articles + excluded.articles`.execute(tx);
  if (by === 1) return;
  await sql`
    delete from search_word using jsonb_to_recordset(${lines}::jsonb) as each(language text, word text)
    where search_word.language = each.language and search_word.word = each.word and search_word.articles <= 0`.execute(tx);
}

/** The words that are learnt of an article, and the families they belong to. */
function wordsOf(content: ArticleContent, language: string): string[] {
  const { headline, standfirst, body } = searchedText(content, language);
  const words = [...new Set([...headline, ...standfirst, ...body])];
  const families = new Set(words.map((word) => markRoot(familyOf(word, language))));
  return [...words.filter(isLearnt), ...families];
}

function isLearnt(word: string): boolean {
  return word.length >= shortestLearnt && !/^\p{N}+$/u.test(word);
}
