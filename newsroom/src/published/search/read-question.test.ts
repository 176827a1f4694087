import { slipsBetween } from '@coranto/contract/search/meant-word';
import { expect, it } from 'vitest';
import { readQuestion } from './read-question.ts';

it.each([
  ['en', 'Harbour  MASTER', { words: ['harbour', 'master'], phrases: [], without: [] }],
  ['en', 'the “east quay” reopens', { words: ['the', 'reopens'], phrases: [['east', 'quay']], without: [] }],
  ['ru', '«восточный причал» -буксир ёлка', { words: ['елка'], phrases: [['восточный', 'причал']], without: ['буксир'] }],
  ['en', 'well-known - "ship" ship', { words: ['well', 'known', 'ship'], phrases: [], without: [] }],
  ['en', '"unclosed words', { words: ['unclosed', 'words'], phrases: [], without: [] }],
  ['ar', '“الميناء القديم”', { words: [], phrases: [['الميناء', 'القديم']], without: [] }],
  ['en', "a' & (b | !c) <-> :* \\ \0", { words: ['a', 'b', 'c'], phrases: [], without: [] }],
  ['en', '', { words: [], phrases: [], without: [] }],
  ['en', '\ud800 ?!', { words: [], phrases: [], without: [] }],
])('reads a question in %s: %s', (language, typed, question) => {
  expect(readQuestion(typed, language)).toEqual(question);
});

it('looks at no more than a question has room for', () => {
  const { words } = readQuestion(Array.from({ length: 500 }, (_, each) => `w${each}`).join(' '), 'en');
  expect(words).toHaveLength(12);
});

it.each([
  ['harbour', 'harbour', 0],
  ['harbour', 'habrour', 1],
  ['harbour', 'harbor', 1],
  ['harbour', 'harrbourr', 2],
  ['harbour', 'arbur', 2],
  ['причал', 'пичрал', 2],
  ['quay', 'tide', 3],
])('counts slips of the finger from %s to %s', (one, other, slips) => {
  expect(slipsBetween([...one], [...other], 2)).toBe(slips);
});
