import type { EditionLine } from '@coranto/contract/api/edition';
import { expect, it } from 'vitest';
import { readPictureSearch, toPictureQuestion } from './picture-search.ts';

const edition = { editionId: 'e1', prefix: 'hy', language: 'hy', name: 'Sheet', timeZone: 'Asia/Yerevan' };
// no more of an edition is looked at here
const editions = [edition] as unknown as EditionLine[];

it('reads an address, and leaves out what it cannot say', () => {
  expect(readPictureSearch({ text: 'quay', rights: 'ending', unused: 'no', lacks: '', from: 7 })).toEqual({
    text: 'quay',
    rights: 'ending',
  });
});

it('asks for whole days on the clocks of the first edition', () => {
  expect(toPictureQuestion({ from: '2026-03-01', until: '2026-03-01', edition: 'hy' }, editions)).toEqual({
    editionId: 'e1',
    addedFrom: '2026-02-28T20:00:00.000Z',
    addedUntil: '2026-03-01T20:00:00.000Z',
  });
  expect(toPictureQuestion({ from: 'soon' }, editions)).toEqual({});
});
