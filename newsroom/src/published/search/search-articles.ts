import type { StoryKind } from '@coranto/contract/article';
import { type RawBuilder, sql } from 'kysely';
import { type Card, type CardSource, rowsToCards } from '../card.ts';
import type { Frame } from '../frame.ts';
import type { Published } from '../reading.ts';
import { asksForSomething, type Question, readQuestion } from './read-question.ts';
import { findMeantWord } from './spelling.ts';
import { findTerms, type Term, type Terms } from './terms.ts';
import { alternatives, weightOf } from './wanted-alternatives.ts';

/** What articles may be narrowed down by. */
export type SearchFilter = {
  sectionId?: string;
  kind?: StoryKind;
  /** A contributor or a topic. */
  subjectId?: string;
  /** First published at or after, and before. */
  from?: Date;
  until?: Date;
};

export type SearchQuestion = SearchFilter & {
  words: string;
  page: number;
  count: number;
  /** Is somebody still typing? Then the last word may be the beginning of one. */
  isTyping?: boolean;
};

export type SearchResult = {
  cards: Card[];
  hasMore: boolean;
  /** What was looked for, where that is not what was asked: a word was misspelt. */
  meant: string | null;
  /** What has been looked for, in terms of the index; for showing where it stands. */
  terms: Term[];
};

/**
 * Only the newest matches are ranked, since ranking all of them takes seconds for a common word. Of a few words fewer are enough: there the
 * newest is what readers want; a whole sentence has to be weighed against more.
 */
const rankedOf = (terms: number): number => (terms <= fewWords ? 120 : 300);
const fewWords = 3;
/** Fewer than these, and a more lenient reading of the question is tried. */
const enough = 10;

/**
 * Finds live articles of one edition by words, in the edition's own language, the most fitting of the newest first. Slips of the finger are
 * forgiven where the words as they stand find nothing.
 */
export async function searchArticles(published: Published, frame: Frame, asked: SearchQuestion): Promise<SearchResult> {
  published.note({ kind: 'untracked', what: 'search' });
  const { language } = frame.edition;
  const question = readQuestion(asked.words, language);
  if (!asksForSomething(question)) return { cards: [], hasMore: false, meant: null, terms: [] };
  const finish = async (terms: Terms, found: CardSource[], meant: Question | null = null): Promise<SearchResult> => {
    const rows = await orMore(published, frame, asked, terms, found);
    const cards = await rowsToCards(published, frame, rows.slice(0, asked.count));
    const isMended = meant !== null && rows.length > 0;
    return { cards, hasMore: rows.length > asked.count, meant: isMended ? tellQuestion(meant) : null, terms: terms.wanted };
  };
  // As it stands; then with the last word as the beginning of one; then with slips of the finger mended.
  const terms = await findTerms(published, question, language, asked.isTyping ?? false);
  const found = await findRows(published, frame, asked, terms, 0);
  if (found.length > 0) return finish(terms, found);
  const begun = await findTerms(published, question, language, true);
  const foundByBeginning = asked.isTyping ? [] : await findRows(published, frame, asked, begun, 0);
  if (foundByBeginning.length > 0) return finish(begun, foundByBeginning);
  const mended = await mend(published, question, terms, language);
  if (!mended) return finish(terms, []);
  const other = await findTerms(published, mended, language, asked.isTyping ?? false);
  const result = await finish(other, await findRows(published, frame, asked, other, 0), mended);
  return result.cards.length > 0 ? result : finish(terms, []);
}

/** What was found, or what a more lenient reading of the question finds where that is too little. */
async function orMore(published: Published, frame: Frame, asked: SearchQuestion, terms: Terms, found: CardSource[]): Promise<CardSource[]> {
  const steps = alternatives(terms.wanted).length;
  let rows = found;
  for (let step = 1; step < steps && rows.length < enough && (asked.page === 1 || rows.length === 0); step++) {
    rows = await findRows(published, frame, asked, terms, step);
  }
  return rows;
}

/** The question with the words that were probably meant, or `null` where all of them are known or nothing is near. */
async function mend(published: Published, question: Question, terms: Terms, language: string): Promise<Question | null> {
  const unknown = terms.wanted.filter((term) => !term.isKnown);
  let mended = false;
  const words = [...question.words];
  for (const {
    words: [word = ''],
  } of unknown) {
    const meant = await findMeantWord(published, word, language);
    if (meant === null) continue;
    words[words.indexOf(word)] = meant;
    mended = true;
  }
  return mended ? { ...question, words } : null;
}

function tellQuestion({ words, phrases, without }: Question): string {
  return [...words, ...phrases.map((phrase) => `"${phrase.join(' ')}"`), ...without.map((word) => `-${word}`)].join(' ');
}

/** Weights of where a word stands: only by its rough root, in the body, the standfirst, the headline. */
const weights = '{0.08, 0.2, 0.5, 1.0}';

/** A page of results, and one row too many where there are more. */
async function findRows(
  published: Published,
  frame: Frame,
  asked: SearchQuestion,
  { wanted, unwanted }: Terms,
  step: number,
): Promise<CardSource[]> {
  const offset = (Math.max(1, asked.page) - 1) * asked.count;
  const must = alternatives(wanted)[step] ?? '';
  const query = unwanted.length === 0 ? must : `(${must}) & !(${unwanted.map((term) => term.query).join(' | ')})`;
  const scores = wanted.map((term) => sql`${weightOf(term)}::float8 * ts_rank(${weights}::float4[], words, ${term.query}::tsquery, 1)`);
  // The words of a row lie apart from it, packed; `||` unpacks them once, and not for each term.
  const { rows } = await sql<CardSource>`
    with newest as materialized (
      select article_id, first_published_at, words
      from published_search
      where edition_id = ${frame.edition.id} and words @@ ${query}::tsquery ${sql.join(conditions(asked), sql` `)}
      order by first_published_at desc, article_id
      limit ${rankedOf(wanted.length)}
    ),
    unpacked as materialized (select article_id, first_published_at, words || ''::tsvector as words from newest),
    best as materialized (
      select article_id, (${sql.join(scores, sql` + `)}) * ${freshness} as score
      from unpacked
      order by score desc, first_published_at desc, article_id
      limit ${asked.count + 1} offset ${offset}
    )
    select article_id, card, card_hash, first_published_at
    from best join published_card using (article_id)
    order by score desc, first_published_at desc, article_id`.execute(published.rows);
  return rows;
}

/** News of a month ago is worth two thirds of the same news of today, that of years ago half of it; counted from the newest that was found. */
const freshness = sql`(1 + 1 / (1 + extract(epoch from max(first_published_at) over () - first_published_at) / 2592000))`;

function conditions({ sectionId, kind, subjectId, from, until }: SearchFilter): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = [sql``];
  if (sectionId) all.push(sql`and section_id = ${sectionId}`);
  if (kind) all.push(sql`and kind = ${kind}`);
  if (subjectId) all.push(sql`and article_id in (select article_id from published_subject where subject_id = ${subjectId})`);
  if (from) all.push(sql`and first_published_at >= ${from}`);
  if (until) all.push(sql`and first_published_at < ${until}`);
  return all;
}
