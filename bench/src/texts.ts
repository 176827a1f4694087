/** Words as frequent as words of a language are, made up from its letters: for filling an archive that nobody wrote. */
export type Texts = {
  /** A word by how common it is: 0 is the commonest. */
  word(rank: number): string;
  /** So many words in a row. */
  text(count: number): string;
};

const syllables: Record<string, { begin: string; vowel: string; end: string }> = {
  en: { begin: 'b br c d f fl g h l m n p pr r s st t tr v w', vowel: 'a e i o u ea ou', end: '- n r s t l nd rs m ck' },
  ru: { begin: 'б в г д к кр л м н п пр р с ст т ч', vowel: 'а е и о у я', end: '- н р с т л м ль в' },
  hy: { begin: 'բ գ դ զ թ լ խ կ հ մ ն պ ս վ տ', vowel: 'ա ե ի ո ու է', end: '- ն ր ս տ լ մ կ' },
  az: { begin: 'b ç d f g h k l m n p q r s ş t v y', vowel: 'a ə e i ı o ö u ü', end: '- n r s t l m q' },
  ar: { begin: 'ب ت ج ح د ر س ش ع ف ق ك ل م ن', vowel: 'ا ي و -', end: '- ن ر س ت ل م' },
};

const vocabulary = 50_000;
/** @source Zipf's law with the exponent that storage measurements of this kind of text used: 1.05 */
const exponent = 1.05;

/** Texts of one language, the same for the same seed. */
export function makeTexts(language: string, seed: number): Texts {
  const random = numbersFrom(seed);
  const { begin, vowel, end } = syllables[language] ?? { begin: '', vowel: '', end: '' };
  const pick = (choices: string) => {
    const all = choices.split(' ');
    return (all[Math.floor(random() * all.length)] ?? '').replace('-', '');
  };
  const makeWord = (length: number) => Array.from({ length }, () => pick(begin) + pick(vowel) + pick(end)).join('');
  const words = Array.from({ length: vocabulary }, (_, rank) => makeWord(rank < 100 ? 1 : rank < 3000 ? 2 : 3));
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < vocabulary; rank++) {
    sum += 1 / (rank + 1) ** exponent;
    sums.push(sum);
  }
  const draw = () => {
    const at = random() * sum;
    let low = 0;
    let high = vocabulary - 1;
    while (low < high) {
      const between = (low + high) >> 1;
      if ((sums[between] ?? 0) < at) low = between + 1;
      else high = between;
    }
    return words[low] ?? '';
  };
  return { word: (rank) => words[rank] ?? '', text: (count) => Array.from({ length: count }, draw).join(' ') };
}

/** @source the generator called mulberry32, in the public domain */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
