import { foldWords } from '@coranto/contract/search/fold';

/** Longest question that is looked at, in characters; the rest is dropped. */
const longestQuestion = 200;
/** More words than these make no question clearer, and each costs time. */
const mostWords = 12;

/** A question as a reader typed it, read by the rules of a language. All words are folded. */
export type Question = {
  /** Looked for one by one. */
  words: string[];
  /** In quotation marks: looked for as they stand. */
  phrases: string[][];
  /** After a minus: what is found must not have them. */
  without: string[];
};

/** What stands between the quotation marks of any language. */
const phrase = /["„“”«»]([^"„“”«»]+)["„“”«»]/gu;
const excluded = /(?<=^|\s)[-−–](?=[\p{L}\p{N}])(\S+)/gu;

/** Reads a question. Any text is a legal one; one without words asks for nothing. */
export function readQuestion(typed: string, language: string): Question {
  const text = typed.toWellFormed().normalize('NFC').slice(0, longestQuestion);
  const fold = (part: string) => foldWords(part, language);
  const phrases = [...text.matchAll(phrase)].map(([, inside = '']) => fold(inside)).filter((words) => words.length > 0);
  const without = [...text.matchAll(excluded)].flatMap(([, word = '']) => fold(word));
  const words = fold(text.replace(phrase, ' ').replace(excluded, ' '));
  for (const single of phrases.filter((one) => one.length === 1)) words.push(...single);
  return {
    words: [...new Set(words)].slice(0, mostWords),
    phrases: phrases.filter((one) => one.length > 1).slice(0, mostWords),
    without: without.slice(0, mostWords),
  };
}

/** Does it ask for anything? */
export function asksForSomething({ words, phrases }: Question): boolean {
  return words.length + phrases.length > 0;
}
