const endings =
  /(?:иями|ями|ами|иях|иям|ием|ого|его|ому|ему|ыми|ими|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ом|ем|ам|ям|ию|ия|ии|[аеиоуыюяьй])$/;
/** A vowel that stands in some forms only: рынок and рынка, посол and посла, пошел and пошла. */
const fleeting = /([бвгджзклмнпрстфхцчшщ])[ое]([клнрц])$/;

/** So many letters of what is left tell a word from others, and bring together what prefixes and moods of a verb put after them. */
const lettersKept = 6;

/**
 * The rough root of a Russian word, for forms that the stemmer keeps apart: vowels that come and go, and aspects of a verb (объявлен,
 * объявляю).
 */
export function russianRoot(word: string): string {
  const ending = endings.exec(word)?.[0] ?? '';
  const stem = word.length - ending.length >= 3 ? word.slice(0, word.length - ending.length) : word;
  const bare = ending === '' || ending === 'ь' ? stem.replace(fleeting, '$1$2') : stem;
  return bare.slice(0, lettersKept);
}
