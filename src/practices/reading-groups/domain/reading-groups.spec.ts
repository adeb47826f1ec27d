import fc from 'fast-check';
import { daysBetween } from '../../../kernel/calendar-date.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { attendanceFell, shownAttendance } from './attendance.js';
import { readReading } from './group-draft.js';
import { readIsbn } from './isbn.js';
import { planSessions, type ScheduleWish } from './session-plan.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const WISH: ScheduleWish = {
  zone: 'Europe/Berlin', time: '16:00', minutes: 60, startsOn: '2026-03-05', chapters: ['One', 'Two', 'Three', 'Four', 'Five'], chaptersPerSession: 2, sessions: 1, leaveOut: [], capWeeks: 10,
};

describe('an ISBN', () => {
  it('is read with hyphens, blanks and its name, in both lengths', () => {
    expect(['978-1-942788-33-1', 'ISBN 0-13-235088-2', '0 306 40615 2', '080442957X', '9780306406157'].map(readIsbn)).toEqual(['9781942788331', '9780132350884', '9780306406157', '9780804429573', '9780306406157']);
  });

  it('is refused when a digit is wrong, or when it is none', () => {
    expect(['9780306406158', '0306406153', '1234567890123', '', 'X', '97803064061', '979-1-90-000000-0'].map(readIsbn)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it('with any one digit changed is no ISBN-13', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{9}$/), fc.nat(8), fc.integer({ min: 1, max: 9 }), (nine, at, by) => {
      const isbn = [...Array(10).keys()].map((check) => `978${nine}${check}`).find((text) => readIsbn(text) !== undefined)!;
      const index = at + 3;
      const wrong = `${isbn.slice(0, index)}${(Number(isbn[index]) + by) % 10}${isbn.slice(index + 1)}`;
      expect(readIsbn(isbn)).toBe(isbn);
      expect(readIsbn(wrong)).toBeUndefined();
    }));
  });
});

describe('sessions from a chapter list', () => {
  it('are weekly, with so many chapters each, the last with what is left', () => {
    const plan = planSessions(WISH, 10, NOW);
    expect(plan).toMatchObject({ weeks: 3, problems: [] });
    expect(plan.sessions.map(({ day, chapterFrom, chapterTo }) => [day, chapterFrom, chapterTo])).toEqual([['2026-03-05', 1, 2], ['2026-03-12', 3, 4], ['2026-03-19', 5, 5]]);
  });

  it('stay at their local time when clocks change', () => {
    const plan = planSessions({ ...WISH, startsOn: '2026-03-26', chaptersPerSession: 5, chapters: [], sessions: 2 }, 10, NOW);
    expect(plan.sessions.map(({ from }) => from.toISOString())).toEqual(['2026-03-26T15:00:00.000Z', '2026-04-02T14:00:00.000Z']);
  });

  it('pass over days that are left out, and say when that makes too many weeks', () => {
    const plan = planSessions({ ...WISH, leaveOut: ['2026-03-12'], capWeeks: 3 }, 10, NOW);
    expect(plan.sessions.map(({ day }) => day)).toEqual(['2026-03-05', '2026-03-19', '2026-03-26']);
    expect(plan.problems.map(({ code }) => code)).toEqual(['over-cap']);
  });

  it('make nothing of nonsense, and say all of it', () => {
    const plan = planSessions({ ...WISH, zone: 'CET+1', time: '25:00', minutes: 0, chaptersPerSession: 0, capWeeks: 11 }, 10, NOW);
    expect(plan).toMatchObject({ sessions: [], weeks: 0 });
    expect(plan.problems.map(({ path }) => path)).toEqual(['time', 'minutes', 'chaptersPerSession', 'capWeeks', 'zone']);
    expect(planSessions({ ...WISH, startsOn: '2026-03-02', time: '09:00' }, 10, NOW).problems.map(({ code }) => code)).toEqual(['session-in-the-past']);
    expect(planSessions({ ...WISH, startsOn: '2199-12-31' }, 10, NOW).problems.map(({ code }) => code)).toEqual(['session-too-far']);
  });

  it('hold every chapter once and in order, a week or more apart, whatever is asked for', () => {
    fc.assert(fc.property(
      fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('Europe/Berlin', 'America/Santiago', 'Asia/Kathmandu', 'Pacific/Auckland'), fc.constantFrom('00:00', '02:30', '16:00', '23:59'),
      fc.array(fc.integer({ min: 0, max: 20 }).map((week) => new Date(Date.UTC(2026, 2, 5 + 7 * week)).toISOString().slice(0, 10)), { maxLength: 5 }),
      (count, chaptersPerSession, zone, time, leaveOut) => {
        const chapters = Array.from({ length: count }, (_, index) => `Chapter ${index + 1}`);
        const { sessions } = planSessions({ ...WISH, chapters, chaptersPerSession, zone, time, leaveOut }, 10, NOW);
        expect(sessions.flatMap(({ chapterFrom, chapterTo }) => Array.from({ length: chapterTo! - chapterFrom! + 1 }, (_, index) => chapterFrom! + index))).toEqual(chapters.map((_, index) => index + 1));
        for (const [index, { day, from, to }] of sessions.entries()) {
          expect(dayAt(from, zone)).toBe(day);
          expect(to.getTime() - from.getTime()).toBe(3_600_000);
          expect(leaveOut).not.toContain(day);
          if (index > 0) expect(daysBetween(sessions[index - 1]!.day, day) % 7).toBe(0);
          if (index > 0) expect(day > sessions[index - 1]!.day).toBe(true);
        }
      },
    ));
  });
});

describe('attendance', () => {
  it('of fewer than three is no number', () => {
    expect([0, 1, 2, 3, 12].map(shownAttendance)).toEqual([null, null, null, 3, 12]);
  });

  it('fell when two sessions in a row had less than half of the first two', () => {
    expect(attendanceFell([10, 8, 4, 4])).toBe(true);
    expect(attendanceFell([10, 8, 4, 5])).toBe(false);
    expect(attendanceFell([10, 8, 3])).toBe(false);
    expect(attendanceFell([10, 8, 2, 9, 2, 1])).toBe(true);
    expect(attendanceFell([3, 2, 0, 0])).toBe(false);
  });
});

describe('what is read', () => {
  it('is trimmed; an ISBN belongs to books alone; every problem is said at once', () => {
    const typed = { kind: 'book' as const, title: ' Accelerate ', authors: ' Forsgren ', isbn: '978-1-942788-33-1', url: '', about: '' };
    expect(readReading(typed)).toEqual({ ok: true, value: { kind: 'book', title: 'Accelerate', authors: 'Forsgren', isbn: '9781942788331', url: null, about: '' } });
    expect(readReading({ ...typed, kind: 'talk' })).toMatchObject({ ok: true, value: { isbn: null } });
    const bad = readReading({ ...typed, title: ' ', isbn: '978-1-942788-33-2', url: 'javascript:alert(1)' });
    expect(bad.ok ? [] : bad.error.map(({ path }) => path)).toEqual(['title', 'isbn', 'url']);
  });
});
