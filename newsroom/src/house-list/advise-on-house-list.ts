import type { Advice, AdvicePlace } from '@coranto/contract/checks/advice';
import { findHouseWords } from './find-house-words.ts';
import type { HouseIndex } from './house-index.ts';

/** Words at a place of an article; those in another language than the index's are passed over. */
type TextAtPlace = { place: AdvicePlace; text: string; language: string; hasSpans: boolean };

/** Names and terms that the house spells otherwise. */
export function adviseOnHouseList(texts: readonly TextAtPlace[], index: HouseIndex): Advice[] {
  return texts
    .filter(({ language }) => language === index.language)
    .flatMap(({ place, text, hasSpans }) =>
      findHouseWords(text, index).map(
        ({ kind, start, end, found, wanted, termId, isPlain }): Advice => ({
          code: kind === 'near' ? 'near-house-name' : 'house-spelling',
          place,
          span: hasSpans ? { start, end } : null,
          shown: found,
          passage: found,
          values: { found, wanted, termId },
          mends: hasSpans && isPlain ? [{ start, end, text: wanted }] : [],
        }),
      ),
    );
}
