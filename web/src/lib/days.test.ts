import { addDays, addMonths, daysBetween, mondayOf, sameDayIn, startOfDay, todayIn, weekdayAfter, weekdayOf, weeksOf } from './days.js';

describe('calendar days', () => {
  it('count over months, leap days and summer time without a zone of their own', () => {
    expect([addDays('2028-02-28', 1), addDays('2026-03-28', 2), addDays('2026-01-01', -1)]).toEqual(['2028-02-29', '2026-03-30', '2025-12-31']);
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-03', -14)]).toEqual(['2027-01', '2025-12', '2025-01']);
    expect([sameDayIn('2026-01-31', 1), sameDayIn('2026-03-15', -1), sameDayIn('2026-11-30', 3)]).toEqual(['2026-02-28', '2026-02-15', '2027-02-28']);
    expect(daysBetween('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
  });

  it('lie in weeks that begin on Monday', () => {
    expect([weekdayAfter('2026-11-20', 7), weekdayAfter('2026-11-21', 7), weekdayAfter('2026-11-22', 7)]).toEqual(['2026-11-27', '2026-11-30', '2026-11-30']);
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-22'), mondayOf('2026-11-22')]).toEqual([0, 6, '2026-11-16']);
    const weeks = weeksOf('2026-11');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([6, '2026-10-26', '2026-12-06']);
    expect(weeksOf('2027-02').flat()).toHaveLength(28);
  });

  it('begin at midnight of the zone', () => {
    const now = Date.parse('2026-11-23T23:30:00Z');
    expect([todayIn('Europe/Berlin', now), todayIn('America/Los_Angeles', now)]).toEqual(['2026-11-24', '2026-11-23']);
  });
});

describe('where a day begins', () => {
  it('is midnight by the clock of the zone, in summer, in winter and on the days between', () => {
    expect(new Date(startOfDay('2026-07-01', 'Europe/Berlin')).toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(new Date(startOfDay('2026-12-01', 'Europe/Berlin')).toISOString()).toBe('2026-11-30T23:00:00.000Z');
    expect(new Date(startOfDay('2026-03-29', 'Europe/Berlin')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(new Date(startOfDay('2026-03-30', 'Europe/Berlin')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(new Date(startOfDay('2026-11-02', 'America/New_York')).toISOString()).toBe('2026-11-02T05:00:00.000Z');
    expect(new Date(startOfDay('2026-01-01', 'Pacific/Kiritimati')).toISOString()).toBe('2025-12-31T10:00:00.000Z');
  });

  it('is one o’clock where the clocks skip midnight', () => {
    expect(new Date(startOfDay('2026-09-06', 'America/Santiago')).toISOString()).toBe('2026-09-06T04:00:00.000Z');
  });
});
