import { expect, it } from 'vitest';
import { toHref, toHrefWithQuery } from './addresses.ts';

it.each([
  ['/hy/նավ', '/hy/%D5%B6%D5%A1%D5%BE'],
  ['/en/what-is-100%25', '/en/what-is-100%25'],
  ['https://example.org/a b"<>', 'https://example.org/a%20b%22%3C%3E'],
  ['/?p=12', '/?p=12'],
  ['/en/\ud800', '/en/%EF%BF%BD'],
])('writes %j as a valid URL', (address, expected) => {
  expect(toHref(address)).toBe(expected);
  expect(new URL(expected, 'https://sheet.example').href.endsWith(expected)).toBe(true);
});

it('leaves out what a query does not have', () => {
  expect(toHrefWithQuery('/ru/порт', { after: null })).toBe('/ru/%D0%BF%D0%BE%D1%80%D1%82');
  expect(toHrefWithQuery('/en/search', { q: 'a & b' })).toBe('/en/search?q=a+%26+b');
});
