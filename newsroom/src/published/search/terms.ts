import { languageOf } from '@coranto/contract/languages';
import { familyOf, rootOf } from '@coranto/contract/search/root';
import { sql } from 'kysely';
import type { Published } from '../reading.ts';
import type { Question } from './read-question.ts';

/** One thing looked for: `query` in the notation of PostgreSQL's tsquery. */
export type Term = {
  words: string[];
  query: string;
  /** The lexemes of the language's own stemmer, without marks. */
  stems: string[];
  /** Does any live article of the language have the word just as it is? Always so for phrases. */
  isKnown: boolean;
  /** How many have it, or another word of its family; roughly. Phrases count as rare. */
  articles: number;
  /** What has been typed of a word that may go on. */
  typed: string | null;
  /** A word so common that the language's stemmer drops it. */
  isStopWord: boolean;
};

export type Terms = { wanted: Term[]; unwanted: Term[] };

type Analysed = { n: number; stem: string; articles: number; alike: number };

/**
 * Puts a question into the terms of the index: the stem of each word, its rough root, and for the last word of somebody who is still typing
 * every word of a headline that begins so.
 */
export async function findTerms(published: Published, question: Question, language: string, isTyping: boolean): Promise<Terms> {
  const asked = [...question.words.map((word) => [word]), ...question.phrases, ...question.without.map((word) => [word])];
  const lines = asked.map((words, n) => ({ n, text: words.join(' '), family: `~${familyOf(words[0] ?? '', language)}` }));
  const { rows } = await sql<Analysed>`
    select asked.n, phraseto_tsquery(${languageOf(language).searchConfiguration}::regconfig, asked.text)::text as stem,
           coalesce((select articles from published_word where language = ${language} and word = asked.text), 0) as articles,
           coalesce((select articles from published_word where language = ${language} and word = asked.family), 0) as alike
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as asked(n int, text text, family text)
    order by asked.n`.execute(published.rows);
  const terms = asked.map((words, n) => toTerm(words, rows[n] ?? { n, stem: '', articles: 0, alike: 0 }, language));
  const wantedCount = question.words.length + question.phrases.length;
  const wanted = terms.slice(0, wantedCount);
  const last = wanted[question.words.length - 1];
  if (isTyping && last) last.typed = last.words[0] ?? null;
  if (isTyping && last && !last.isStopWord) last.query = `(${last.query} | ${lexeme(`=${last.words[0] ?? ''}`)}:*)`;
  else if (isTyping && last) Object.assign(last, { query: `${lexeme(`=${last.words[0] ?? ''}`)}:*`, isStopWord: false });
  return { wanted: dropStopWords(wanted), unwanted: terms.slice(wantedCount).filter((term) => !term.isStopWord) };
}

function toTerm(words: string[], { stem, articles, alike }: Analysed, language: string): Term {
  const [word = ''] = words;
  const root = words.length === 1 ? rootOf(word, language) : null;
  const isStopWord = stem === '';
  const stems = [...stem.matchAll(/'((?:[^']|'')*)'/g)].map(([, inside = '']) => inside.replaceAll("''", "'"));
  const query = isStopWord ? lexeme(`=${word}`) : root ? `(${stem} | ${lexeme(`~${root}`)})` : `(${stem})`;
  const isPhrase = words.length > 1;
  return {
    words,
    query,
    stems,
    isStopWord,
    typed: null,
    isKnown: isPhrase || articles > 0,
    articles: isPhrase ? 1 : Math.max(articles, alike),
  };
}

/** Stop words count only where there is nothing else, as in a search for "The Who". */
function dropStopWords(terms: Term[]): Term[] {
  const telling = terms.filter((term) => !term.isStopWord);
  return telling.length > 0 ? telling : terms;
}

/** A word as a query in PostgreSQL's notation has it. @source PostgreSQL manual 8.11.2: quotes inside a quoted lexeme are doubled, and so are backslashes */
export function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
