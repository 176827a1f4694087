import type { Person } from '@coranto/contract/person';
import { foldWords } from '@coranto/contract/search/fold';
import { type RawBuilder, sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { findMeantTyped } from '../search/search.ts';
import { type ArticleInList, listArticlesById, listReadableEditions, type ReadableEdition, readQueries } from '../story/story.ts';

/** What is mostly looked for was worked on lately: so many are looked through before anything else. */
const lookedThrough = 2000;
/** Of many that have the words, so many are put in order. */
const ordered = 2000;
/** With so many found there is no need to look further. */
const enough = 8;
/** More than are shown, so that the best of them can be. */
const considered = 40;

export type FoundStories = {
  articles: ArticleInList[];
  /** What was looked for where that is not what was typed: a slip of the finger was mended. */
  meant: string | null;
};

type Match = { articleId: string; place: Place };
type Place = 'title' | 'text';

/**
 * Articles that a person may read by what is typed of their words: headlines and sluglines first, then the text; as it is typed, then with slips
 * mended. Those saved last come first among those that fit as well.
 */
export async function findStories(newsroom: Newsroom, person: Person, asked: { text: string; count: number }): Promise<FoundStories> {
  const editions = await listReadableEditions(newsroom, person);
  if (editions.length === 0) return { articles: [], meant: null };
  const found = await findBy(newsroom, editions, asked.text);
  if (found.length > 0) return { articles: await toArticles(newsroom, person, { matches: found, editions, ...asked }), meant: null };
  for (const language of new Set(editions.map((edition) => edition.language))) {
    const meant = await findMeantTyped(newsroom.database.read, asked.text, language);
    const those = editions.filter((edition) => edition.language === language);
    const mended = meant === null ? [] : await findBy(newsroom, those, meant);
    if (mended.length > 0 && meant !== null) {
      return { articles: await toArticles(newsroom, person, { matches: mended, editions, text: meant, count: asked.count }), meant };
    }
  }
  return { articles: [], meant: null };
}

async function findBy(newsroom: Newsroom, editions: readonly ReadableEdition[], typed: string): Promise<Match[]> {
  const queries = readQueries(editions, typed);
  if (queries.length === 0) return [];
  const has = (column: 'titles' | 'words') =>
    sql.join(
      queries.map(
        ({ query, editionIds }) => sql`(found.edition_id = any(${editionIds}) and ${sql.ref(`found.${column}`)} @@ ${query}::tsquery)`,
      ),
      sql` or `,
    );
  const late = await ids(
    newsroom,
    sql`
    select article_id as id from (
      select article_id, edition_id, titles, saved_at from article_words order by saved_at desc, article_id desc limit ${lookedThrough}
    ) found
    where ${has('titles')} order by saved_at desc limit ${considered}`,
  );
  const titled = late.length >= enough ? late : await ids(newsroom, newestOf(has('titles')));
  const worded = titled.length >= enough || isShort(typed) ? [] : await ids(newsroom, newestOf(has('words')));
  const inTitles = new Set(titled);
  return [
    ...titled.map((articleId): Match => ({ articleId, place: 'title' })),
    ...worded.filter((id) => !inTitles.has(id)).map((articleId): Match => ({ articleId, place: 'text' })),
  ];
}

function newestOf(condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select article_id as id from (select article_id, saved_at from article_words found where ${condition} limit ${ordered}) those
    order by saved_at desc limit ${considered}`;
}

async function ids(newsroom: Newsroom, question: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`${question}`.execute(newsroom.database.read);
  return rows.map(({ id }) => id);
}

/** One or two letters begin too many words of a text to be worth looking there. */
function isShort(typed: string): boolean {
  return typed.trim().length < 3;
}

type Matched = { matches: readonly Match[]; editions: readonly ReadableEdition[]; text: string; count: number };

async function toArticles(newsroom: Newsroom, person: Person, { matches, editions, text, count }: Matched): Promise<ArticleInList[]> {
  const places = new Map(matches.map(({ articleId, place }) => [articleId, place]));
  const languages = new Map(editions.map(({ id, language }) => [id, language]));
  const articles = await listArticlesById(newsroom, person, [...places.keys()]);
  const scored = articles.map((article) => ({
    article,
    score: fitOf(article, places.get(article.articleId) ?? 'text', text, languages.get(article.editionId) ?? 'und'),
  }));
  return scored
    .sort((one, other) => other.score - one.score || other.article.savedAt.getTime() - one.article.savedAt.getTime())
    .slice(0, count)
    .map(({ article }) => article);
}

/** How well it fits: words that stand whole before those that only begin so, headline and slugline before the text, what is in work before what is set aside. */
function fitOf({ headline, slugline, state }: ArticleInList, place: Place, text: string, language: string): number {
  const typed = foldWords(text, language);
  const titles = [...foldWords(headline, language), ...foldWords(slugline, language)];
  const whole = typed.filter((word) => titles.includes(word)).length;
  const inHeadline = typed.filter((word) => foldWords(headline, language).some((each) => each.startsWith(word))).length;
  const begins = titles.slice(0, typed.length).join(' ').startsWith(typed.join(' ')) ? 1 : 0;
  return (place === 'title' ? 10 : 0) + whole * 2 + inHeadline + begins - (state === 'spiked' ? 5 : 0);
}
