import { describe, expect, it } from 'vitest';
import { draftEvent, draftToEvent } from './draft-event.ts';

const fresh = { ...draftEvent(null, '2026-03-04', 'Europe/Berlin'), name: 'Council' };

describe('the form of an event', () => {
  it('means times on the clocks of its zone', () => {
    expect(draftToEvent(fresh)).toMatchObject({
      beginsAt: '2026-03-04T09:00:00.000Z',
      endsAt: '2026-03-04T10:00:00.000Z',
      recurrence: null,
    });
  });

  it('means whole days from midnight to midnight, and shows the last of them again', () => {
    const made = draftToEvent({ ...fresh, isAllDay: true, ends: '2026-03-05' });
    expect(made).toMatchObject({ beginsAt: '2026-03-03T23:00:00.000Z', endsAt: '2026-03-05T23:00:00.000Z' });
    if (typeof made === 'string') throw new Error(made);
    const line = { ...made, eventId: '', version: 1, state: 'planned', stateNote: '', rule: null } as const;
    expect(draftEvent(line, '', '').ends).toBe('2026-03-05T00:00');
  });

  it('takes weekdays only where it comes again by weeks', () => {
    const again = { ...fresh, until: '2026-04-01', weekdays: ['MO' as const] };
    expect(draftToEvent({ ...again, frequency: 'MONTHLY' })).toMatchObject({ recurrence: { frequency: 'MONTHLY', weekdays: [] } });
    expect(draftToEvent({ ...again, frequency: 'WEEKLY' })).toMatchObject({ recurrence: { weekdays: ['MO'] } });
  });

  it.each([
    ['without a name', { name: ' ' }, 'lacking'],
    ['that comes again without an end', { frequency: 'DAILY' as const }, 'lacking'],
    ['that ends first', { ends: '2026-03-04T09:00' }, 'endsFirst'],
  ] as const)('refuses one %s', (_, given, said) => {
    expect(draftToEvent({ ...fresh, ...given })).toBe(said);
  });
});
