import type { ArticleContent } from '@coranto/contract/article';
import { foldWords, plainWord } from '@coranto/contract/search/fold';
import { rootOf } from '@coranto/contract/search/root';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { markRoot, searchedText } from './searched-text.ts';

type Worded = { articleId: string; language: string; slugline: string; content: ArticleContent };

/**
 * Makes the newest revisions of articles findable in the studio, drafts too: by every word as it is folded in the article's language, by its
 * plain letters and by its rough root. Unlike the words of publications they are not stemmed and stand nowhere: an editor looks for an
 * article that is known, by the beginnings of words.
 */
export async function writeArticleWords(tx: Writing, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const { rows } = await sql<Worded>`
    select article.id as "articleId", edition.language, story.slugline, revision.content
    from article
    join edition on edition.id = article.edition_id
    join story on story.id = article.story_id
    join revision on revision.id = article.newest_revision_id
    where article.id = any(${articleIds})`.execute(tx);
  const given = rows.map(({ articleId, language, slugline, content }) => {
    const { headline, standfirst, body } = searchedText(content, language);
    const titles = [...headline, ...foldWords(slugline.toWellFormed(), language), ...foldWords(content.kicker ?? '', language)];
    return {
      articleId,
      titles: formsOf(titles, language),
      words: formsOf([...titles, ...standfirst, ...body], language),
    };
  });
  await sql`
    insert into article_words (article_id, edition_id, revision_id, slugline, saved_at, titles, words)
    select article.id, article.edition_id, article.newest_revision_id, story.slugline,
      coalesce(article.newest_saved_at, article.created_at), array_to_tsvector(given.titles), array_to_tsvector(given.words)
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given("articleId" uuid, titles text[], words text[])
    join article on article.id = given."articleId"
    join story on story.id = article.story_id
    on conflict (article_id) do update set revision_id = excluded.revision_id, slugline = excluded.slugline, saved_at = excluded.saved_at,
      titles = excluded.titles, words = excluded.words`.execute(tx);
  await sql`delete from article_words_queue where article_id = any(${articleIds})`.execute(tx);
}

/** A tsvector holds at most 1 MiB; no article has as many different words as this but by mistake. */
const mostWords = 30_000;

function formsOf(words: readonly string[], language: string): string[] {
  const forms = new Set<string>();
  for (const word of words) {
    if (word.length > longestWord) continue;
    forms.add(word);
    forms.add(plainWord(word));
    const root = rootOf(word, language);
    if (root) forms.add(markRoot(root));
    if (forms.size > mostWords) break;
  }
  forms.delete('');
  return [...forms];
}

/** Longer ones are no words; a lexeme may have 2046 bytes. */
const longestWord = 80;

/**
 * Folds the words of some articles that came in past the commands, as an import does. Several programs may do so at once.
 *
 * @returns how many were folded; fewer than `most` means that nothing is left for now
 */
export async function learnArticleWords(newsroom: Newsroom, most: number): Promise<number> {
  return newsroom.database.write(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select article_id as id from article_words_queue limit ${most} for update skip locked`.execute(tx);
    const ids = rows.map(({ id }) => id);
    await writeArticleWords(tx, ids);
    // Those whose article is gone meanwhile have nothing to fold.
    await sql`delete from article_words_queue where article_id = any(${ids})`.execute(tx);
    return ids.length;
  });
}

/** Longest question that is looked at, in characters, and in words. */
const longestQuestion = 200;
const mostAsked = 8;

/**
 * What somebody typed, as a query over the words of articles in a language; `null` where it has no words. All its words have to be there, each
 * whole, as the beginning of one, or by its rough root.
 */
export function typedToQuery(typed: string, language: string): string | null {
  const words = [...new Set(foldWords(typed.toWellFormed().slice(0, longestQuestion), language))].slice(0, mostAsked);
  if (words.length === 0) return null;
  return words.map((word) => `(${formsAsked(word, language).join(' | ')})`).join(' & ');
}

function formsAsked(word: string, language: string): string[] {
  const root = rootOf(word, language);
  const beginnings = [...new Set([word, plainWord(word)])].filter((form) => form !== '');
  return [...beginnings.map((form) => `${lexeme(form)}:*`), ...(root ? [lexeme(markRoot(root))] : [])];
}

/** @source PostgreSQL manual 8.11.2: quotes inside a quoted lexeme are doubled, and so are backslashes */
function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
