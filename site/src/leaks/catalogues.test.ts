import { expect, it } from 'vitest';
import { listWordLanguages, type Words, wordsFor } from '../words/words.ts';
import { inspectCatalogue } from './inspect-catalogue.ts';

const catalogues = new Map(listWordLanguages().map((language) => [language, wordsFor(language)]));

it.each(listWordLanguages())('the catalogue of %s has its own words, letters, plurals and quotation marks', (language) => {
  expect(inspectCatalogue(language, wordsFor(language), catalogues)).toEqual([]);
});

const plants: [what: string, language: string, planted: (words: Words) => Partial<Words>][] = [
  ['a word left in English', 'de', () => ({ print: wordsFor('en').print })],
  ['a sentence left in English', 'fr', () => ({ notFoundText: wordsFor('en').notFoundText })],
  ['a word of a neighbour', 'az', () => ({ copyLink: wordsFor('tr').copyLink })],
  ['a letter of another script that looks the same', 'ru', (words) => ({ search: words.search.replace('о', 'o') })],
  ['a letter of another language', 'es', () => ({ close: 'Schließen' })],
  [
    'few left out',
    'ru',
    () => ({ minutesToRead: '{minutes, plural, one {# минута чтения} many {# минут чтения} other {# минуты чтения}}' }),
  ],
  ['two left out', 'ar', (words) => ({ minutesToRead: String(words.minutesToRead).replace(/two \{[^}]*\} /, '') })],
  ['no plural at all', 'en', () => ({ minutesToRead: '{minutes} minutes to read' })],
  ['a quotation that does not end', 'en', () => ({ storiesOn: 'Stories on “{topic}' })],
  ['quotation marks of another language', 'de', () => ({ storiesOn: 'Artikel zum Thema “{topic}”' })],
  ['quotation marks the wrong way round', 'ru', () => ({ storiesOn: 'Материалы на тему »{topic}«' })],
  ['typewriter quotation marks', 'tr', () => ({ storiesOn: '"{topic}" konulu yazılar' })],
  ['three full stops', 'fr', () => ({ shareWith: 'Partager...' })],
  ['a word to be replaced', 'en', () => ({ related: 'Loading' })],
];

it.each(plants)('finds %s in %s', (_what, language, plant) => {
  const words = wordsFor(language);
  expect(inspectCatalogue(language, { ...words, ...plant(words) }, catalogues)).not.toEqual([]);
});
