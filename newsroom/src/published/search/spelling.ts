import { plainWord } from '@coranto/contract/search/fold';
import type { Published } from '../reading.ts';

/** Shorter words have too many neighbours to guess among. */
const shortestMended = 4;
/** From this length on two slips are forgiven. */
const twoSlipsFrom = 7;

/**
 * The word that was probably meant by one that no live article has: typed without the marks of its letters, or with a slip of the finger
 * (a letter too many, too few, another one, or two that changed places). `null` where nothing is near.
 *
 * What it gives comes from words that live articles have or had: whoever shows it must have found something by it.
 */
export async function findMeantWord(published: Published, word: string, language: string): Promise<string | null> {
  const plain = plainWord(word);
  const letters = Array.from(plain);
  const most = letters.length >= twoSlipsFrom ? 2 : letters.length >= shortestMended ? 1 : 0;
  // Somebody who slips at the first letter has most often swapped it with the second, or lost it.
  const beginnings = most === 0 ? [plain] : letters.slice(0, 2);
  let best: { word: string; slips: number; articles: number } | null = null;
  for (const row of await listWordsFrom(published, language, beginnings, [letters.length - most, letters.length + most])) {
    const slips = slipsBetween(letters, Array.from(row.plain), most);
    if (slips > most || (best && (slips > best.slips || (slips === best.slips && row.articles <= best.articles)))) continue;
    best = { word: row.word, slips, articles: row.articles };
  }
  return best && best.word !== word ? best.word : null;
}

async function listWordsFrom(published: Published, language: string, beginnings: readonly string[], [shortest, longest]: [number, number]) {
  return published.rows
    .selectFrom('published_word')
    .select(['word', 'plain', 'articles'])
    .where('language', '=', language)
    .where((is) =>
      is.or(
        [...new Set(beginnings)].map((beginning) => is.and([is('plain', '>=', beginning), is('plain', '<=', `${beginning}\u{10ffff}`)])),
      ),
    )
    .where((is) => is.between(is.fn<number>('char_length', ['plain']), shortest, longest))
    .execute();
}

/**
 * How many slips of the finger lie between two words; more than `most` where there are more.
 *
 * @source R. Wagner, R. Lowrance: the string-to-string correction problem with swaps (optimal string alignment)
 */
export function slipsBetween(one: readonly string[], other: readonly string[], most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let slips = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current.push(slips);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? most + 1;
}
