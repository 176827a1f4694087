import { languageOf } from '@coranto/contract/languages';
import { playerSites } from '@coranto/contract/prose/players';
import { formattingTag } from '../words/formatting.ts';
import type { Words } from '../words/words.ts';
import { type Variant, variantsOf } from './read-sentence.ts';
import { sentencesOf } from './sentences-of.ts';
import { timePatterns } from './told-times.ts';

/** What a newsroom has written in one language. */
export type NewsroomWords = {
  /** Names, headlines, descriptions: what stands on a page whole. */
  whole: ReadonlySet<string>;
  /** Bodies and everything else of which a page may show a part. */
  running: string;
};

/** Everything that may stand on a page in one language: nothing else has a right to be there. */
export type Account = {
  language: string;
  /** Texts that stand as they are, by their first letter. */
  whole: ReadonlyMap<string, readonly string[]>;
  sentences: readonly Variant[];
  times: readonly RegExp[];
  running: string;
  /** What was found of texts before: most stand on many pages. */
  known: Map<string, boolean>;
};

export type AccountOptions = {
  words: Words;
  language: string;
  timeZone: string;
  newsroom: NewsroomWords;
  /** Tags of all editions: their names may be told. */
  languages: readonly string[];
  /** What readers typed themselves. */
  typed?: readonly string[];
};

/** Names of formats, which are the same in every language. */
const formats = ['RSS', 'Atom', 'JSON Feed', 'HTML', 'Markdown'];

/** Gathers what may stand on a page: the program's words in its language, those of the newsroom, numbers, days and names of languages. */
export function openAccount({ words, language, timeZone, newsroom, languages, typed = [] }: AccountOptions): Account {
  const variants = [...sentencesOf(words).values()].flatMap((text) => variantsOf(text, language));
  const isFixed = (variant: Variant): boolean => variant.every((part) => 'words' in part);
  const fixed = variants.filter(isFixed).map((variant) => variant.map((part) => ('words' in part ? part.words : '')).join(''));
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const whole = [
    ...fixed,
    ...newsroom.whole,
    ...languages.flatMap((tag) => names.of(tag) ?? []),
    languageOf(language).ownName,
    ...listWords(language),
    ...formats,
    ...playerSites,
    ...typed,
  ].map(settle);
  return {
    language,
    whole: Map.groupBy(new Set(whole.filter((text) => text !== '')), (text) => text.slice(0, 1)),
    sentences: variants.filter((variant) => !isFixed(variant)),
    times: timePatterns(language, timeZone),
    running: settle(newsroom.running),
    known: new Map(),
  };
}

/** What a language puts between the things of a list: "and", "և". */
function listWords(language: string): string[] {
  const parts = new Intl.ListFormat(formattingTag(language)).formatToParts(['1', '2', '3', '4']);
  return parts.filter((part) => part.type === 'literal').map((part) => part.value.replace(/^,/, '').trim());
}

/** A text as it is compared: spaces of every width as one, no marks that only steer how it is set. */
export function settle(text: string): string {
  return evenSpaces(text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060-\u2069]/gu, '')).trim();
}

/** Spaces of every width as one. */
export function evenSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u2009\u202f]+/gu, ' ');
}
