/** What makes articles findable: their words as they are stored, and the words of a language as they are learnt. */

export { learnArticleWords, typedToQuery, writeArticleWords } from './article-words.ts';
export { forgetEndedWords, forgetWords } from './forget-words.ts';
export { learnContributor, learnNames } from './learn-names.ts';
export { learnWords } from './learn-words.ts';
export { findMeantTyped } from './meant-typed.ts';
export { settleSearchWords, writeSearchWords } from './write-search-words.ts';
