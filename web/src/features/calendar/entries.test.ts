import { daysOf, entriesByDay, timesOn, type Entry } from './entries.js';

const entry = (more: Partial<Entry>): Entry => ({
  __typename: 'CalendarEntry', id: 'e', kind: 'SHIFT', title: 'On call', role: 'primary', startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-30T08:00:00Z', day: null, path: null, isMine: true,
  person: { __typename: 'Person', id: 'p', name: 'Noor' }, team: null, ...more,
});

describe('the days of an entry', () => {
  it('are all that it touches by the reader’s clock, its end left out', () => {
    expect(daysOf(entry({ endsAt: '2026-11-24T23:00:00Z' }), 'Europe/Berlin')).toEqual(['2026-11-23', '2026-11-24']);
    expect(daysOf(entry({ endsAt: '2026-11-24T23:00:00Z' }), 'UTC')).toEqual(['2026-11-23', '2026-11-24']);
    expect(daysOf(entry({ endsAt: '2026-11-24T23:00:01Z' }), 'Europe/Berlin')).toHaveLength(3);
    expect(daysOf(entry({ startsAt: '2026-11-23T23:30:00Z', endsAt: '2026-11-24T01:00:00Z' }), 'America/Los_Angeles')).toEqual(['2026-11-23']);
  });

  it('are the one day of what takes a day, wherever the reader is', () => {
    expect(daysOf(entry({ day: '2026-11-24', startsAt: '2026-11-23T20:00:00Z', endsAt: '2026-11-24T04:00:00Z' }), 'America/Los_Angeles')).toEqual(['2026-11-24']);
  });

  it('put whole days first, then what begins first', () => {
    const byDay = entriesByDay([entry({ id: 'late', startsAt: '2026-11-24T12:00:00Z' }), entry({ id: 'early' }), entry({ id: 'whole', day: '2026-11-24', kind: 'CODE_T' })], 'UTC');
    expect(byDay.get('2026-11-24')?.map(({ id }) => id)).toEqual(['whole', 'early', 'late']);
    expect(byDay.get('2026-11-22')).toBeUndefined();
  });

  it('say which ends lie on a day', () => {
    const shift = entry({});
    expect(timesOn('2026-11-23', shift, 'UTC')).toEqual({ from: shift.startsAt, to: null });
    expect(timesOn('2026-11-25', shift, 'UTC')).toBeNull();
    expect(timesOn('2026-11-30', shift, 'UTC')).toEqual({ from: null, to: shift.endsAt });
    expect(timesOn('2026-11-30', entry({ endsAt: '2026-11-30T00:00:00Z' }), 'UTC')).toBeNull();
  });
});
