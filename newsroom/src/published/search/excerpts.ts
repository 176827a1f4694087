import { languageOf } from '@coranto/contract/languages';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { type FoundWord, findWords } from '@coranto/contract/search/find-words';
import { rootOf } from '@coranto/contract/search/root';
import { sql } from 'kysely';
import type { Card } from '../card.ts';
import type { Published } from '../reading.ts';
import type { Term } from './terms.ts';

/** Why articles were found: the words that are looked for as they stand there, folded, and a passage of the body that has some of them. */
export type Excerpts = { hits: ReadonlySet<string>; passages: ReadonlyMap<string, string> };

/** Words in a passage. */
const passageLength = 32;

/**
 * Reads where the words of a search stand in what it found, in headline, standfirst and body. A passage is given only where the body has
 * words that headline and standfirst have not.
 */
export async function readExcerpts(
  published: Published,
  { language, cards, terms }: { language: string; cards: readonly Card[]; terms: readonly Term[] },
): Promise<Excerpts> {
  if (cards.length === 0 || terms.length === 0) return { hits: new Set(), passages: new Map() };
  const bodies = await listBodies(published, cards);
  const texts = cards.map((card) => {
    const body = bodies.get(card.articleId) ?? '';
    return { card, body, above: findWords(`${card.headline} ${card.standfirst}`, language), words: findWords(body, language) };
  });
  const hits = await findHits(
    published,
    new Set(texts.flatMap(({ above, words }) => [...above, ...words].flatMap((each) => each.folded))),
    {
      language,
      terms,
    },
  );
  const passages = new Map<string, string>();
  for (const { card, body, above, words } of texts) {
    const passage = findPassage(body, words, new Set([...hits].filter((hit) => !above.some((each) => each.folded.includes(hit)))));
    if (passage !== null) passages.set(card.articleId, passage);
  }
  return { hits, passages };
}

async function listBodies(published: Published, cards: readonly Card[]): Promise<Map<string, string>> {
  const rows = await published.rows
    .selectFrom('published_article')
    .select(['article_id', 'content'])
    .where(
      'article_id',
      'in',
      cards.map((card) => card.articleId),
    )
    .execute();
  return new Map(rows.map((row) => [row.article_id, proseToText(row.content.prose).replace(/\s+/g, ' ')]));
}

/** Which words are forms of what is looked for. Only those that begin alike are put to the database, which knows how words are stemmed. */
async function findHits(
  published: Published,
  words: ReadonlySet<string>,
  { language, terms }: { language: string; terms: readonly Term[] },
): Promise<Set<string>> {
  const asked = terms.flatMap((term) => term.words);
  const roots = new Set(asked.map((word) => rootOf(word, language)));
  const hits = new Set([...words].filter((word) => asked.includes(word) || (roots.has(rootOf(word, language)) && rootOf(word, language))));
  for (const { typed } of terms) if (typed) for (const word of words) if (word.startsWith(typed)) hits.add(word);
  const beginnings = asked.map((word) => word.slice(0, 2));
  const candidates = [...words].filter((word) => !hits.has(word) && beginnings.some((beginning) => word.startsWith(beginning)));
  const stems = terms.flatMap((term) => term.stems);
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${candidates}::text[]) as word
    where tsvector_to_array(to_tsvector(${languageOf(language).searchConfiguration}::regconfig, word)) && ${stems}::text[]`.execute(
    published.rows,
  );
  for (const { word } of rows) hits.add(word);
  return hits;
}

/** The stretch of a text that has most of the words, each counted once; the earliest of those. */
function findPassage(text: string, words: readonly FoundWord[], hits: ReadonlySet<string>): string | null {
  let best: { start: number; count: number } | null = null;
  for (const [at, { folded }] of words.entries()) {
    if (!folded.some((word) => hits.has(word))) continue;
    const start = Math.max(0, at - 6);
    const inside = new Set(words.slice(start, start + passageLength).flatMap((each) => each.folded.filter((word) => hits.has(word))));
    if (!best || inside.size > best.count) best = { start, count: inside.size };
  }
  if (!best) return null;
  const last = Math.min(words.length, best.start + passageLength) - 1;
  const end = last === words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  return `${best.start > 0 ? '… ' : ''}${text.slice(best.start === 0 ? 0 : words[best.start]?.start, end)}${end < text.length ? ' …' : ''}`;
}
