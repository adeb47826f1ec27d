import { dayAt, daysWanted, overlaps, wholeDay, workingDay, weekdayOf } from './working-day.js';

const hours = (zone: string, day: string): number => {
  const { from, to } = wholeDay(day, zone);
  return (to.getTime() - from.getTime()) / 3_600_000;
};

describe('a working day', () => {
  it('lies where the clocks of its zone say', () => {
    expect(workingDay('2026-03-10', { from: '09:00', to: '17:00' }, 'America/Los_Angeles')).toEqual({ from: new Date('2026-03-10T16:00:00Z'), to: new Date('2026-03-11T00:00:00Z') });
    expect(workingDay('2026-01-13', { from: '09:00', to: '24:00' }, 'Asia/Kolkata')).toEqual({ from: new Date('2026-01-13T03:30:00Z'), to: new Date('2026-01-13T18:30:00Z') });
  });

  it('keeps its times through a change of the clocks; one that is skipped is the next there is', () => {
    expect(workingDay('2026-03-29', { from: '02:30', to: '09:00' }, 'Europe/Berlin')).toEqual({ from: new Date('2026-03-29T01:30:00Z'), to: new Date('2026-03-29T07:00:00Z') });
    expect([hours('Europe/Berlin', '2026-03-29'), hours('Europe/Berlin', '2026-10-25'), hours('Australia/Lord_Howe', '2026-04-05'), hours('Europe/Berlin', '2026-06-01')]).toEqual([23, 25, 24.5, 24]);
  });

  it('begins after midnight where clocks skip midnight', () => {
    expect(wholeDay('2026-09-06', 'America/Santiago')).toEqual({ from: new Date('2026-09-06T04:00:00Z'), to: new Date('2026-09-07T03:00:00Z') });
    expect(dayAt(new Date('2026-09-06T03:59:59Z'), 'America/Santiago')).toBe('2026-09-05');
  });

  it('has a day of the week', () => {
    expect(['2026-03-02', '2026-03-08', '2024-02-29'].map(weekdayOf)).toEqual(['monday', 'sunday', 'thursday']);
  });

  it('is looked for after today only', () => {
    // Late on Monday in Berlin it is still Monday: Tuesday is the next day. In Auckland it is Tuesday already.
    const wanted = (zone: string): string[] => daysWanted({ weekdays: ['tuesday', 'thursday'], workingHours: { from: '09:00', to: '17:00' }, zone, after: new Date('2026-03-02T12:00:00Z') }, 8).map(({ day }) => day);
    expect(wanted('Europe/Berlin')).toEqual(['2026-03-03', '2026-03-05', '2026-03-10']);
    expect(wanted('Pacific/Auckland')).toEqual(['2026-03-05', '2026-03-10']);
  });

  it('touches what ends when it begins without overlapping it', () => {
    const span = (from: number, to: number): { from: Date; to: Date } => ({ from: new Date(from), to: new Date(to) });
    expect([overlaps(span(0, 5), span(5, 9)), overlaps(span(0, 6), span(5, 9)), overlaps(span(6, 7), span(5, 9)), overlaps(span(9, 12), span(5, 9))]).toEqual([false, true, true, false]);
  });
});
