import { describe, expect, it } from 'vitest';
import { mendings } from './mend.ts';
import { typeset } from './typeset.ts';

/** A text typed key by key. */
function type(keys: string, language: string): string {
  let written = '';
  for (const key of keys) {
    const { erase, insert } = typeset(written, key, language) ?? { erase: 0, insert: key };
    written = written.slice(0, written.length - erase) + insert;
  }
  return written;
}

function mend(text: string, language: string): string {
  return mendings(text, language).reduceRight((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
}

const typed: [language: string, keys: string, written: string][] = [
  ['en', "\"It's a 'bell',\" she said.", '“It’s a ‘bell’,” she said.'],
  ['en', "rock 'n' roll of the '90s", 'rock ‘n’ roll of the ’90s'],
  ['en', 'the bell--an old one--rang - once', 'the bell—an old one—rang – once'],
  ['en', 'pages 10--12, 6" wide...', 'pages 10–12, 6" wide…'],
  ['en', '"I was--"', '“I was—”'],
  ['ru', 'Он сказал: "Газета "Причал" вышла".', 'Он сказал: «Газета „Причал“ вышла».'],
  ['ru', '-- Да, - сказал он.', '—\u00a0Да,\u00a0— сказал он.'],
  ['ru', "д'Артаньян...", 'д’Артаньян…'],
  ['hy', '"Նա ասաց. "այո""', '«Նա ասաց. “այո”»'],
  ['hy', '-- Բարև - ասաց', '—\u00a0Բարև\u00a0— ասաց'],
  ['az', "\"Bakı'nın 'səsi'\" - dedi", '“Bakı’nın ‘səsi’”\u00a0– dedi'],
  ['ar', 'قال: "هذه "الجريدة" لنا" - ثم', 'قال: «هذه “الجريدة” لنا» – ثم'],
  ['tr', "Ankara'da \"Merhaba 'dünya'\" dedi", 'Ankara’da “Merhaba ‘dünya’” dedi'],
  ['ka', '"თბილისი "ქალაქი"" - თქვა', '„თბილისი «ქალაქი»“\u00a0— თქვა'],
  ['de', '"Das ist \'gut\'" - sagte sie', '„Das ist ‚gut‘“ – sagte sie'],
  ['de', "'Hans' geht's gut'", '‚Hans‘ geht’s gut’'],
  ['fr', '"Bonjour! Ça va?" dit-il: oui', '«\u00a0Bonjour\u202f! Ça va\u202f?\u00a0» dit-il\u00a0: oui'],
  ['fr', "l'heure: 12:30 https://a", 'l’heure\u00a0: 12:30 https://a'],
  ['fr', 'Il a dit ; voilà', 'Il a dit\u202f; voilà'],
  ['es', '--Hola "amigo "mío"" --dijo', '--Hola «amigo “mío”» —dijo'],
];

describe('what is typed', () => {
  it.each(typed)('in %s: %s', (language, keys, written) => {
    expect(type(keys, language)).toBe(written);
  });

  it('stays as it is where a mark is no mark', () => {
    expect(type('a-b x -> y <!-- z', 'en')).toBe('a-b x -> y <!-- z');
    expect(type('---', 'en')).toBe('---');
  });
});

describe('a passage', () => {
  it.each([
    ['ru', '“Газета "Причал" вышла” - да', '«Газета „Причал“ вышла»\u00a0— да'],
    ['en', '«Das» ist „gut“ ’til', '“Das” ist “gut” ‘til'],
    ['hy', '"այո" – ասաց “ոչ”', '«այո»\u00a0— ասաց «ոչ»'],
    ['fr', '« Bonjour »', '«\u00a0Bonjour\u00a0»'],
    ['de', '"Das geht\'s"', '„Das geht’s“'],
    ['ar', '“نعم”', '«نعم»'],
    ['es', 'It said "hola"\ufffc', 'It said «hola»\ufffc'],
  ])('in %s is mended: %s', (language, text, mended) => {
    expect(mend(text, language)).toBe(mended);
  });

  it.each(typed)('that stands right in %s stays as it is: %s', (language, _, written) => {
    if (/--|"/.test(written) || written.includes('‘n’')) return;
    expect(mendings(written, language)).toEqual([]);
  });
});
