import { languageOf } from '../languages.ts';

/**
 * The words of a text as search compares them: lower case by the rules of its language, without marks and spellings that one writer sets
 * and another leaves out. Whoever looks for words and whoever stores them fold alike.
 *
 * @param language BCP 47 tag of the text; it decides what `I` is in lower case, and what may be left out
 */
export function foldWords(text: string, language: string): string[] {
  const fold = foldingFor(language);
  const lower = fold(text.normalize('NFKC').replace(joining, '').toLocaleLowerCase(language));
  return withoutSpaces.test(lower) ? segment(lower, language) : (lower.match(word) ?? []);
}

/**
 * The letters of a text folded one by one, each with the place it came from (in UTF-16 units): for finding words where they stand. What
 * folding takes away is not there.
 */
export function foldLetters(text: string, language: string): { letter: string; from: number; to: number }[] {
  const fold = foldingFor(language);
  const letters: { letter: string; from: number; to: number }[] = [];
  let from = 0;
  for (const sign of text) {
    const to = from + sign.length;
    const folded = fold(sign.normalize('NFKC').replace(joining, '').toLocaleLowerCase(language));
    for (const letter of folded) letters.push({ letter, from, to });
    from = to;
  }
  return letters;
}

/**
 * A word without the marks over and under its letters, as it is typed on a keyboard that lacks them: `şəhər` as `seher`, `straße` as
 * `strasse`. For finding what was meant, never for showing.
 */
export function plainWord(word: string): string {
  const folded = word.replace(/[ıəßøłđæœðþ]/gu, (letter) => plainLetters[letter] ?? letter);
  return folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

const plainLetters: Record<string, string> = { ı: 'i', ə: 'e', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' };

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Soft hyphens, joiners and marks of direction stand inside words and are none of their letters. */
const joining = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].flatMap((each) => (each.isWordLike ? (each.segment.match(word) ?? []) : []));
}

/** Marks that teach how a word is stressed or voiced; hardly anybody types them. */
const stress = /[\u0300\u0301]/g;
const arabicMarks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const arabicLetters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ک: 'ك', ی: 'ي' };
/** Armenian marks of question, stress and exclamation stand inside the word, after the vowel that is raised. */
const armenianMarks = /[\u055a-\u055c\u055e\u055f]/g;
const hebrewMarks = /[\u0591-\u05bd\u05bf\u05c1-\u05c7]/g;
const apostrophes = /(?<=\p{L})['’ʼ](?=\p{L})/gu;

const byScript: Record<string, ((lower: string) => string) | undefined> = {
  Cyrl: (lower) => lower.replace(stress, '').replace(/ё/g, 'е'),
  // `և` came apart by NFKC; the spelling with `վ` means the same.
  Armn: (lower) => lower.replace(armenianMarks, '').replace(/եվ/g, 'եւ'),
  Arab: (lower) =>
    lower
      .replace(arabicMarks, '')
      .replace(/[أإآٱىئؤکی]/g, (letter) => arabicLetters[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15)),
  Hebr: (lower) => lower.replace(hebrewMarks, ''),
  // Other alphabets than Turkish ones make `i̇` of `İ`.
  Latn: (lower) => lower.replace(/i\u0307/g, 'i'),
};

const byLanguage: Record<string, ((lower: string) => string) | undefined> = {
  // Azerbaijani has no stemmer and is often typed without its own letters: both spellings are one word.
  az: plainWord,
  uk: (lower) => lower.replace(stress, '').replace(apostrophes, ''),
};

const foldings = new Map<string, (lower: string) => string>();

function foldingFor(language: string): (lower: string) => string {
  const before = foldings.get(language);
  if (before) return before;
  const fold = byLanguage[new Intl.Locale(language).language] ?? byScript[languageOf(language).script] ?? ((lower: string) => lower);
  foldings.set(language, fold);
  return fold;
}
