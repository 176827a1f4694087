import { expect, it } from 'vitest';
import { stateOfSlot } from './slot-state.ts';

const shown = (articleId: string) => ({ articleId, headline: 'Կառանը', sectionId: null });
const placement = (articleId: string) => ({ articleId, headline: null, articleHeadline: 'Կառանը' });

it.each([
  ['byItself', null, null],
  ['byItself', shown('quay'), null],
  ['chosen', shown('quay'), placement('quay')],
  ['waiting', shown('bell'), placement('quay')],
  ['waiting', null, placement('quay')],
])('calls a slot %s by what it shows and what is placed there', (state, seen, placed) => {
  expect(stateOfSlot({ slot: 0, shown: seen, placement: placed })).toBe(state);
});
