import type { Direction, LanguageTag } from '@coranto/contract/languages';
import type { EditionName } from '@coranto/newsroom/published';
import { expect, it } from 'vitest';
import { chooseEdition, preferredLanguages } from './choose-edition.ts';

const edition = (prefix: string, language = prefix, direction: Direction = 'ltr'): EditionName => ({
  id: prefix,
  prefix,
  language: language as LanguageTag, // canonical
  direction,
  ownName: prefix,
  name: prefix,
});
const editions = [edition('en'), edition('ru'), edition('hy'), edition('az', 'az-Latn'), edition('ar', 'ar', 'rtl')];

it.each([
  ['hy-AM,hy;q=0.9,en;q=0.5', null, 'hy'],
  ['fr,ru;q=0.3,ar;q=0.7', null, 'ar'],
  ['az-Cyrl', null, 'az'],
  ['EN-gb', null, 'en'],
  ['ja', null, 'en'],
  ['', null, 'en'],
  ['en;q=0, ru', null, 'ru'],
  ['*', null, 'en'],
  ['hy', 'ar', 'ar'],
  ['hy', 'gone', 'hy'],
  [';;;q=,,=0,hy;q=x', null, 'en'],
])('leads a browser that prefers %j and remembers %j to %s', (acceptLanguage, remembered, expected) => {
  expect(chooseEdition(editions, acceptLanguage, remembered)?.prefix).toBe(expected);
});

it('knows none before the first run is over', () => {
  expect(chooseEdition([], 'en', null)).toBe(null);
});

it('looks at no more of a header than a browser ever sends', () => {
  expect(preferredLanguages('en,'.repeat(100_000)).length).toBe(1);
});
