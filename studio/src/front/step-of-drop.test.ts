import type { FrontSlot } from '@coranto/contract/api/front';
import { expect, it } from 'vitest';
import { stepOfDrop } from './step-of-drop.ts';

const shown = (articleId: string) => ({ articleId, headline: articleId, sectionId: null });
const slots: FrontSlot[] = [
  { slot: 0, shown: shown('bell'), placement: { articleId: 'bell', headline: 'Own', articleHeadline: 'Bell' } },
  { slot: 1, shown: shown('crane'), placement: null },
  { slot: 2, shown: null, placement: null },
];

it.each([
  ['moves what was placed', 0, 2, { kind: 'moved', slot: 2, articleId: 'bell', control: 'down' }],
  ['places what had filled a slot by itself', 1, 0, { kind: 'placed', slot: 0, articleId: 'crane', headline: null }],
  ['leaves what is dropped where it was', 1, 1, null],
  ['moves nothing out of an empty slot', 2, 0, null],
] as const)('%s', (_, from, to, step) => {
  expect(stepOfDrop(slots, from, to)).toEqual(step);
});
