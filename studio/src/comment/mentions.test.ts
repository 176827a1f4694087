import { expect, it } from 'vitest';
import { mentionedIn, namesFor, nameTyped } from './mentions.ts';

const ben = { personId: 'b', name: 'Ben' };
const bennet = { personId: 'bt', name: 'Ben Netanel' };
const amal = { personId: 'a', name: 'أمل حداد' };

it.each([
  ['@B', 'B'],
  ['look, @', ''],
  ['اسأل @أم', 'أم'],
  ['@Ben Ne', 'Ben Ne'],
  ['mail@example', null],
  ['nothing', null],
])('reads the name that is being typed in “%s”', (text, name) => {
  expect(nameTyped(text, text.length)).toBe(name);
});

it('offers colleagues by any part of their names', () => {
  expect(namesFor([ben, bennet, amal], 'net')).toEqual([bennet]);
  expect(namesFor([ben, bennet, amal], 'حد')).toEqual([amal]);
});

it('means the longer of two names that begin alike', () => {
  expect(mentionedIn('@Ben Netanel, ask @أمل حداد', [ben, bennet, amal])).toEqual(['bt', 'a']);
  expect(mentionedIn('Ben said so', [ben])).toEqual([]);
});
