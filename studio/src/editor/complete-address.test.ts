import { isSafeAddress } from '@coranto/contract/prose/address';
import { expect, it } from 'vitest';
import { completeAddress } from './complete-address.ts';

it.each([
  ['example.org/a?b', 'https://example.org/a?b'],
  ['  www.example.org ', 'https://www.example.org'],
  ['порт.рф/новости', 'https://порт.рф/новости'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['https://example.org', 'https://example.org'],
  ['/en/city', '/en/city'],
  ['#notes', '#notes'],
])('%s is completed to %s', (typed, completed) => {
  expect(completeAddress(typed)).toBe(completed);
  expect(isSafeAddress(completed)).toBe(true);
});

it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' data:text/html,x', 'vbscript:x', '//evil.example', 'java\nscript:alert(1)'])(
  '%j stays refused',
  (typed) => {
    expect(isSafeAddress(completeAddress(typed))).toBe(false);
  },
);
