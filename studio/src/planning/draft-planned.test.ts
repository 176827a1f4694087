import { expect, it } from 'vitest';
import { changeExactness, draftToPlanned, plannedToDraft } from './draft-planned.ts';

const timeZone = 'Asia/Yerevan';

it.each([
  ['time', '2026-03-04T09:30', '2026-03-04T05:30:00.000Z'],
  ['day', '2026-03-04', '2026-03-03T20:00:00.000Z'],
  ['week', '2026-03-04', '2026-03-01T20:00:00.000Z'],
  ['month', '2026-03', '2026-02-28T20:00:00.000Z'],
] as const)('means by a %s the beginning of it in its zone', (exactness, wall, at) => {
  const planned = { at, exactness, timeZone };
  expect(draftToPlanned({ exactness, wall, timeZone }, 1)).toEqual(planned);
  if (exactness !== 'week') expect(plannedToDraft(planned)).toEqual({ exactness, wall, timeZone });
});

it('keeps the day when it is known more exactly, or less', () => {
  const day = { exactness: 'day', wall: '2026-03-04', timeZone } as const;
  expect(changeExactness(day, 'time').wall).toBe('2026-03-04T12:00');
  expect(changeExactness(changeExactness(day, 'month'), 'day').wall).toBe('2026-03-01');
});

it('lacks a day that is not filled in, and needs none where there is none', () => {
  expect(draftToPlanned({ exactness: 'day', wall: '', timeZone }, 1)).toBe('lacking');
  expect(draftToPlanned({ exactness: 'none', wall: '', timeZone }, 1)).toBe(null);
});
