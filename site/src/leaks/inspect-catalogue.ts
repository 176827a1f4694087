import { languageOf } from '@coranto/contract/languages';
import type { Words } from '../words/words.ts';
import { alphabets } from './alphabets.ts';
import { categoriesOf, variantsOf } from './read-sentence.ts';
import { sentencesOf } from './sentences-of.ts';
import { sharedWords } from './shared-words.ts';

/** Names that are written the same way everywhere. */
const names = /\b(?:RSS|HTML|Markdown|Web)\b/gu;
/** Networks and stores bear the names that their owners gave them; the letter on the buttons is the alphabet's own. */
const named = /^(?:networks|stores)\./;
/** Signs that stand for better ones: typewriter quotes, three full stops, two hyphens; and words that were to be replaced. */
const careless = /["']|\.\.\.|--|\bTODO\b|\bloading\b|\bundefined\b|\bnull\b/iu;

/** Everything that is wrong with a catalogue by itself: words of another language in it, plurals that are missing, marks that do not match. */
export function inspectCatalogue(language: string, words: Words, others: ReadonlyMap<string, Words>): string[] {
  const found: string[] = [];
  for (const [key, sentence] of sentencesOf(words)) {
    if (named.test(key)) continue;
    const told = variantsOf(sentence, language).map((variant) => variant.map((part) => ('words' in part ? part.words : ' ')).join(''));
    const problems = [
      ...told.flatMap((text) => [...inspectLetters(text, language), ...inspectQuotes(text, language)]),
      ...inspectPlurals(key, sentence, language, others),
      ...inspectCopies(key, sentence, language, others),
      ...(careless.test(told.join(' ')) ? ['has a careless sign or word'] : []),
    ];
    found.push(...new Set(problems.map((problem) => `${language}.${key} ${problem}: ${sentence}`)));
  }
  return found;
}

function inspectLetters(text: string, language: string): string[] {
  const letters = alphabets[language] ?? '';
  const foreign = [...text.replace(names, '').toLocaleLowerCase(language)].filter((sign) => /\p{L}/u.test(sign) && !letters.includes(sign));
  return foreign.length > 0 ? [`has letters of another language (${[...new Set(foreign)].join('')})`] : [];
}

function inspectQuotes(text: string, language: string): string[] {
  const own = languageOf(language)
    .quotationMarks.outer.map((mark) => mark.trim())
    .join('');
  const marks = text.match(/[“”„«»‹›‘‚]/gu) ?? [];
  const pairs = marks.join('').match(/../gu) ?? [];
  const isRight = marks.length % 2 === 0 && pairs.every((pair) => pair === own);
  return isRight ? [] : ['has quotation marks that do not match or are another language’s'];
}

/** Wherever English counts, a language has to tell apart all that it tells apart in whole numbers, or does not change at all. */
function inspectPlurals(key: string, sentence: string, language: string, others: ReadonlyMap<string, Words>): string[] {
  const told = categoriesOf(sentence, language);
  const english = sentencesOf(others.get('en') ?? failing()).get(key) ?? '';
  const countsInEnglish = (categoriesOf(english, 'en')?.length ?? 0) > 0 && english.includes('#');
  if (told === null) return countsInEnglish ? ['does not count'] : [];
  const missing = wholeNumberCategories(language).filter((category) => !told.includes(category));
  return missing.length > 0 ? [`has no words for ${missing.join(', ')}`] : [];
}

/** The plural categories that whole numbers fall into; others are for fractions. */
function wholeNumberCategories(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000];
  return [...new Set(numbers.map((number) => rules.select(number)))];
}

function failing(): never {
  throw new Error('There is no English catalogue to compare with');
}

function inspectCopies(key: string, sentence: string, language: string, others: ReadonlyMap<string, Words>): string[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\{\w+\}/gu, ' ')
      .replace(/\P{L}+/gu, ' ')
      .trim();
  if (plain(sentence).length < 2) return [];
  return [...others]
    .filter(([other, words]) => other !== language && plain(sentencesOf(words).get(key) ?? '') === plain(sentence))
    .filter(([other]) => !sharedWords.has(`${[language, other].sort().join(' ')} ${key}`))
    .map(([other]) => `says the same as ${other}`);
}
