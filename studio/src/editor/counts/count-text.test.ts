import { expect, it } from 'vitest';
import { addCounts, countText, noCounts } from './count-text.ts';

it.each([
  ['en', 'It’s a well-known bell.', 5, 23, 20, { Latn: 17 }],
  ['ru', 'Порт «Причал» открыт', 3, 20, 18, { Cyrl: 16 }],
  ['hy', 'Նավահանգիստը բա՞ց է։', 3, 20, 18, { Armn: 16 }],
  ['ar', 'الميناءُ مفتوحٌ', 2, 13, 12, { Arab: 12 }],
  ['en', 'cafe\u0301 👩‍👩‍👧', 1, 6, 5, { Latn: 4 }],
])('in %s: %s', (language, text, words, signs, withoutSpaces, letters) => {
  expect(countText(text, language)).toMatchObject({ words, signs, withoutSpaces, letters });
});

it('adds up', () => {
  const one = countText('Порт open', 'ru');
  expect(addCounts(one, addCounts(noCounts, one))).toEqual({ words: 4, signs: 18, withoutSpaces: 16, letters: { Cyrl: 8, Latn: 8 } });
});
