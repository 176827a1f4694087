import { plainWord } from './fold.ts';

/** Shorter words have too many neighbours to guess among. */
const shortestMended = 4;
/** From this length on two slips are forgiven. */
const twoSlipsFrom = 7;

/** A word of the articles of a language; `plain` is without marks, `articles` is roughly in how many it is. */
export type KnownWord = { word: string; plain: string; articles: number };

/** Lists the known words that begin in one of these ways and are as long as said. */
export type ListWords = (beginnings: readonly string[], shortest: number, longest: number) => Promise<KnownWord[]>;

/**
 * The word that was probably meant by one that no article has: typed without the marks of its letters, or with a slip of the finger
 * (a letter too many, too few, another one, or two that changed places). `null` where nothing is near.
 */
export async function findMeantWord(word: string, listWords: ListWords): Promise<string | null> {
  const plain = plainWord(word);
  const letters = Array.from(plain);
  const most = letters.length >= twoSlipsFrom ? 2 : letters.length >= shortestMended ? 1 : 0;
  if (most === 0) return nearest(word, letters, 0, await listWords([plain], letters.length, letters.length))?.word ?? null;
  const [shortest, longest] = [letters.length - most, letters.length + most];
  // Most slips come after the second letter; those who slip before it have most often swapped the two, or have one too many.
  const [first = '', second = '', third = ''] = letters;
  const usual = [first + second, second + first, first + third, second + third];
  const near = nearest(word, letters, most, await listWords(usual, shortest, longest));
  if (near && near.slips <= 1) return near.word;
  const all = await listWords([first, second], shortest, longest);
  return nearest(word, letters, most, all)?.word ?? null;
}

type Near = { word: string; slips: number };

/** The known word with the fewest slips, of those the most frequent. */
function nearest(word: string, letters: readonly string[], most: number, known: readonly KnownWord[]): Near | null {
  const asked = lettersIn(letters);
  let best: (Near & { articles: number }) | null = null;
  for (const row of known) {
    const other = Array.from(row.plain);
    // Each slip brings or takes at most two kinds of letters.
    if (countBits(asked ^ lettersIn(other)) > 2 * most) continue;
    const slips = slipsBetween(letters, other, most);
    if (slips > most || (best && (slips > best.slips || (slips === best.slips && row.articles <= best.articles)))) continue;
    best = { word: row.word, slips, articles: row.articles };
  }
  return best && best.word !== word ? best : null;
}

/** Which kinds of letters a word has, as bits; some kinds share one. */
function lettersIn(letters: readonly string[]): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
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
