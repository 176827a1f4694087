import type { PlanHead } from '@coranto/contract/planning';
import { expect, it } from 'vitest';
import { rebaseHead } from './rebase-head.ts';

const seen: PlanHead = { slugline: 'dues', kind: 'news', idea: '', urgency: null, plannedFor: null, eventId: null, deskId: null };

it('keeps what two people changed in different fields, from both', () => {
  const rebased = rebaseHead({ seen, mine: { ...seen, idea: 'Ask the fishers' }, now: { ...seen, urgency: 2 } });
  expect(rebased).toEqual({ head: { ...seen, idea: 'Ask the fishers', urgency: 2 }, disputed: [] });
});

it('names the fields that both changed, and keeps one’s own words', () => {
  const rebased = rebaseHead({ seen, mine: { ...seen, idea: 'Ask the fishers' }, now: { ...seen, idea: 'Ask the council' } });
  expect(rebased).toEqual({ head: { ...seen, idea: 'Ask the fishers' }, disputed: ['idea'] });
});

it('has no dispute where both decided the same', () => {
  expect(rebaseHead({ seen, mine: { ...seen, urgency: 1 }, now: { ...seen, urgency: 1 } }).disputed).toEqual([]);
});
