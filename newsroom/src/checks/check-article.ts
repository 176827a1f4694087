import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { type Advice, placeKey } from '@coranto/contract/checks/advice';
import type { Obstacle } from '@coranto/contract/refusal';
import type { Database, Reading, Writing } from '../database/database.ts';
import { readHouseIndex } from '../house-list/house-list.ts';
import { adviceOn } from './advice-on.ts';
import { findLinkFindings } from './check-links.ts';
import { readCheckSettings } from './check-settings.ts';
import { textsOf } from './checked-text.ts';
import { addressesOf } from './links.ts';

/** What the checks must know of an article. */
export type ArticleToCheck = { id: string; language: string; kind: StoryKind };

/** An answer to advice. */
export type Overruling = { reason: string; by: string | null; at: Date };

/** Advice on an article with the answers to it, and links that nobody has tried within a day. */
export type CheckedArticle = { advice: (Advice & { overruled: Overruling | null })[]; untriedLinks: string[] };

/**
 * Everything a good desk would look at again in these words of an article, whether they are saved or not.
 *
 * @param keeper the database for which the house list may be kept in mind
 */
export async function checkArticle(
  rows: Reading | Writing,
  article: ArticleToCheck,
  content: ArticleContent,
  keeper: Database | null = null,
): Promise<CheckedArticle> {
  const house = await readHouseIndex(rows, article.language, keeper);
  const addresses = addressesOf(content, textsOf(content, article.language));
  const links = await findLinkFindings(rows, addresses);
  const names = [...house.people, ...(await namesOfBylines(rows, content, article.language))];
  const answers = await listAnswers(rows, article.id);
  const advice = adviceOn(content, { kind: article.kind, language: article.language, house, links, names });
  return {
    advice: advice.map((each) => ({ ...each, overruled: answers.get(answerKey(each.code, placeKey(each.place), each.passage)) ?? null })),
    untriedLinks: addresses.filter((address) => !links.has(address)),
  };
}

async function namesOfBylines(rows: Reading | Writing, content: ArticleContent, language: string): Promise<string[]> {
  const ids = content.bylines.map(({ contributorId }) => contributorId);
  if (ids.length === 0) return [];
  const words = await rows
    .selectFrom('contributor_words')
    .select('name')
    .where('contributor_id', 'in', ids)
    .where('language', '=', language)
    .execute();
  return words.map(({ name }) => name);
}

async function listAnswers(rows: Reading | Writing, articleId: string): Promise<Map<string, Overruling>> {
  const answers = await rows
    .selectFrom('overruled_advice')
    .leftJoin('person', 'person.id', 'overruled_by')
    .select(['code', 'place', 'passage', 'reason', 'person.name as by', 'overruled_at as at'])
    .where('article_id', '=', articleId)
    .execute();
  return new Map(answers.map(({ code, place, passage, ...answer }) => [answerKey(code, place, passage), answer]));
}

function answerKey(code: string, place: string, passage: string): string {
  return JSON.stringify([code, place, passage]);
}

/** Advice that nobody has mended or answered, as obstacles, where the newsroom has decided that it stops; each place once. */
export async function openAdviceAsObstacles(
  rows: Reading | Writing,
  article: ArticleToCheck,
  content: ArticleContent,
): Promise<Obstacle[]> {
  const { adviceStops } = await readCheckSettings(rows);
  if (!adviceStops) return [];
  const { advice } = await checkArticle(rows, article, content);
  const places = new Map(advice.filter(({ overruled }) => overruled === null).map(({ place }) => [placeKey(place), place]));
  return [...places.values()].map((place) => ({ code: 'advice-open', place }));
}
