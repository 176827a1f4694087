import { expect, it } from 'vitest';
import { findInText } from './find-in-text.ts';

const find = (text: string, sought: string, language: string, how: { isExact?: boolean; areWholeWords?: boolean } = {}) =>
  findInText(text, { text: sought, language, isExact: false, areWholeWords: false, ...how }).map(({ from, to }) => text.slice(from, to));

it.each([
  ['en', 'The Quay, the quay’s end', 'quay', ['Quay', 'quay']],
  ['en', 'It’s “here”', 'it\'s "', ['It’s “']],
  ['ru', 'Ещё ёлка, елка, Е\u0301лка', 'елка', ['ёлка', 'елка', 'Е\u0301лка']],
  ['hy', 'Ինչո՞ւ, ինչու', 'ինչու', ['Ինչո՞ւ', 'ինչու']],
  ['tr', 'IŞIK ışık isik', 'ışık', ['IŞIK', 'ışık']],
  ['az', 'Şəhər, seher', 'şəhər', ['Şəhər', 'seher']],
  ['ar', 'مُدَرِّس ومدرس', 'مدرس', ['مُدَرِّس', 'مدرس']],
])('in %s: %s holds %s', (language, text, sought, places) => {
  expect(find(text, sought, language)).toEqual(places);
});

it('finds whole words only where that is wished, and exact letters', () => {
  expect(find('sea, seaside', 'sea', 'en', { areWholeWords: true })).toEqual(['sea']);
  expect(find('Sea sea', 'sea', 'en', { isExact: true })).toEqual(['sea']);
  expect(find('aaaa', 'aa', 'en')).toEqual(['aa', 'aa']);
  expect(find('anything', '', 'en')).toEqual([]);
});
