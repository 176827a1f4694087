import type { Advice } from '@coranto/contract/checks/advice';
import { describe, expect, it } from 'vitest';
import { adviseOnMarks } from './advise-on-marks.ts';
import type { CheckedText } from './checked-text.ts';

const texts = (language: string, ...paragraphs: string[]): CheckedText[] =>
  paragraphs.map((text, place) => ({
    place: { segmentId: `p${place}` },
    kind: 'paragraph',
    text,
    language,
    marks: [],
    speaker: null,
    isSpoken: false,
    hasSpans: true,
  }));
const codes = (advice: Advice[]) => advice.map(({ code }) => code);
const advised = (language: string, ...paragraphs: string[]) => codes(adviseOnMarks(texts(language, ...paragraphs)));
const mended = (language: string, text: string) =>
  adviseOnMarks(texts(language, text))
    .flatMap(({ mends }) => mends)
    .sort((one, other) => other.start - one.start)
    .reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);

/** As they stand in good papers of each language. */
const right: [string, string[]][] = [
  [
    'en',
    [
      '“We open in March,” said Aslan. “Not before.”',
      'The dogs’ owners didn’t say ‘no’ in the ’90s.',
      'He said: “She told me ‘never’.”',
      'A 5" pipe and 6\'2" of rope.',
      '‘Ali ibn Hasan wrote it in rock ’n’ roll style.',
    ],
  ],
  [
    'ru',
    [
      '«Мы откроем в марте», — сказал Аслан.',
      '«Он прочёл „Войну и мир“ дважды», — сказала она.',
      'ОАО «Завод «Прогресс» закрылось.',
      'Труба 5" и экран 27".',
    ],
  ],
  ['hy', ['«Կբացենք մարտին»,- ասաց Ասլանը։', 'Նա կարդաց «“Քաջ Նազար” հեքիաթը»։']],
  ['az', ['“Martda açacağıq”, – Aslan dedi.', '«Martda açacağıq», – Aslan dedi.', 'Bakı’nın “Xəzər” qəzeti', 'O, „Bahar“ oxudu.']],
  ['tr', ['Aslan, “Mart’ta açacağız,” dedi.', 'İstanbul’un ‘eski’ semtleri', 'O, “‘Hayır’ dedi” diye anlattı.']],
  ['fr', ['« Nous ouvrons en mars », a dit Aslan.', 'L’homme d’aujourd’hui lit « Le “Horla” de Maupassant ».']],
  ['ar', ['قال أصلان: «سنفتح في مارس».', 'كتاب “البحر” في السوق', 'قال: «قرأت “الأيام” مرتين».']],
  ['de', ['„Wir öffnen im März“, sagte Aslan.', '„Er las ‚Faust‘ zweimal“, sagte sie.', '»Wir öffnen im März«, sagte Aslan.']],
  ['es', ['«Abrimos en marzo», dijo Aslan.', 'Leyó «El “Quijote” de Cervantes».', '“Abrimos en marzo”, dijo.']],
  ['ka', ['„მარტში გავხსნით“, თქვა ასლანმა.', '„ვეფხისტყაოსანი“ წავიკითხე']],
];

const unbalanced: [string, string][] = [
  ['en', 'He named the corridors, "including a road to Nakhchivan. These points, he said, are "the main subject of talks" now.'],
  ['en', '“We open in March, said Aslan. Nobody came.'],
  ['en', 'We open in March,” said Aslan.'],
  ['ru', '«Мы откроем в марте, — сказал Аслан.'],
  ['ru', '«Он прочёл „Войну и мир», — сказала она.'],
  ['hy', '«Կբացենք մարտին,- ասաց Ասլանը։'],
  ['az', 'Martda açacağıq”, – Aslan dedi.'],
  ['tr', 'Aslan, “Mart’ta açacağız, dedi.'],
  ['fr', '« Nous ouvrons en mars, a dit Aslan.'],
  ['ar', 'قال أصلان: «سنفتح في مارس.'],
  ['de', '„Wir öffnen im März, sagte Aslan.'],
  ['es', 'Abrimos en marzo», dijo Aslan.'],
  ['ka', '„მარტში გავხსნით, თქვა ასლანმა.'],
];

const foreign: [string, string, string][] = [
  ['en', '«We open in March», said Aslan.', '“We open in March”, said Aslan.'],
  ['en', '„We open“, said Aslan.', '“We open”, said Aslan.'],
  ['ru', '“Мы откроем в марте”, — сказал Аслан.', '«Мы откроем в марте», — сказал Аслан.'],
  ['ru', '«Он прочёл “Войну и мир”», — сказала она.', '«Он прочёл „Войну и мир“», — сказала она.'],
  ['fr', '„Nous ouvrons“, a dit Aslan.', '«\u00a0Nous ouvrons\u00a0», a dit Aslan.'],
  ['de', '“Wir öffnen im März”, sagte Aslan.', '„Wir öffnen im März“, sagte Aslan.'],
  ['es', '„Abrimos“, dijo Aslan.', '«Abrimos», dijo Aslan.'],
  ['ka', '“მარტში გავხსნით”, თქვა ასლანმა.', '„მარტში გავხსნით“, თქვა ასლანმა.'],
];

describe('quotation marks', () => {
  it.each(right)('that are right in %s are let alone', (language, sentences) => {
    expect(sentences.filter((sentence) => advised(language, sentence).length > 0)).toEqual([]);
  });

  it.each(unbalanced)('without a partner are found in %s: %s', (language, sentence) => {
    expect(advised(language, sentence)).toContain('unbalanced-marks');
  });

  it('of the passage on the origin page are shown from where it cannot be told whose words they are', () => {
    const [, sentence] = unbalanced[0] ?? ['', ''];
    const [advice] = adviseOnMarks(texts('en', sentence));
    expect(advice).toMatchObject({ code: 'unbalanced-marks', span: { start: 24 }, place: { segmentId: 'p0' } });
    expect(advice?.shown).toMatch(/^"including a road to Nakhchivan/);
  });

  it.each(foreign)('of another style than that of %s are found, and mended to its own: %s', (language, sentence, wanted) => {
    expect(advised(language, sentence)).toEqual(['marks-of-another-language']);
    expect(mended(language, sentence)).toBe(wanted);
  });

  it.each([
    ['en', 'He said "yes" and "no".', 'He said “yes” and “no”.'],
    ['ru', 'Газета "Берег" и "Порт".', 'Газета «Берег» и «Порт».'],
    ['hy', 'Ասաց "այո"։', 'Ասաց «այո»։'],
    ['de', 'Er sagte "ja".', 'Er sagte „ja“.'],
    ['ar', 'قال "نعم".', 'قال «نعم».'],
  ])('that are straight become those of %s', (language, sentence, wanted) => {
    expect(advised(language, sentence)).toEqual(['straight-marks']);
    expect(mended(language, sentence)).toBe(wanted);
  });

  it('may run through several paragraphs, each opened anew or the last one closed', () => {
    expect(advised('en', '“We open in March.', '“Then we close again.”', 'So he said.')).toEqual([]);
    expect(advised('ru', 'Он сказал: «Мы откроем.', 'Потом закроем».')).toEqual([]);
    expect(advised('en', '“We open in March.', 'So he said.', 'He “laughed” then.')).toEqual(['unbalanced-marks']);
  });

  it('of another language are right around words that stand in it', () => {
    const [text] = texts('en', 'The paper «Берег» wrote so.');
    const start = text!.text.indexOf('«');
    const marks = [{ start, end: start + 7, mark: { kind: 'language' as const, tag: 'ru' } }];
    expect(codes(adviseOnMarks([{ ...text!, marks }]))).toEqual([]);
  });
});
