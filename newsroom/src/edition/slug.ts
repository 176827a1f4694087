/** Longest slug, in characters: with section and edition an address stays well below what servers and messengers cut. */
const longestSlug = 80;

/**
 * Makes the last part of an address out of a title, in the title's own script: letters and digits of every script stay, words are
 * joined by hyphens, marks that only help pronunciation go, and letters become small by the rules of the language (`İ` is `i` in
 * Azerbaijani, `I` is `ı`).
 *
 * @returns an empty string when the title has no letter and no digit
 * @source Unicode 16, section 5.18 (case mappings by language); UAX #15 (NFC); Arabic tatweel and harakat are not part of a word's identity
 */
export function makeSlug(title: string, language: string): string {
  const small = title.normalize('NFC').toLocaleLowerCase(language).normalize('NFC');
  const words = withoutPronunciationMarks(small)
    .replace(/[’'ʼ՚`]/gu, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words ? cutAtWord(words.join('-')) : '';
}

function withoutPronunciationMarks(text: string): string {
  // Arabic harakat, Quranic marks and tatweel; Hebrew points; the soft hyphen and zero-width marks.
  return text.replace(
    /[\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u00ad\u200b-\u200f\u2060\ufeff]/gu,
    '',
  );
}

function cutAtWord(slug: string): string {
  const characters = [...slug];
  if (characters.length <= longestSlug) return slug;
  const cut = characters.slice(0, longestSlug).join('');
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > longestSlug / 2 ? cut.slice(0, lastHyphen) : cut;
}
