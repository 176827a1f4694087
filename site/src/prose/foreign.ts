import { type Direction, languageOf } from '@coranto/contract/languages';

/** Attributes of words in another language than what stands around them; nothing where it is the same. */
export function foreignAttributes(tag: string | null, around: string): { lang?: string; dir?: Direction } {
  if (tag === null || tag === around) return {};
  try {
    return { lang: tag, dir: languageOf(tag).direction };
  } catch {
    // NOTE: prose may carry a tag that is well formed but means nothing (`xx-aaaaaaaa`); the words are shown all the same.
    return {};
  }
}
