import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import { dayAt, workingDay, type Span } from '../../calendar/domain/working-day.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTE_MS = 60_000;
export const FEWEST_MINUTES = 15;
export const MOST_MINUTES = 240;
const FARTHEST_DAYS = 366;

/** When sessions shall be, as it was typed. */
export interface ScheduleWish {
  readonly zone: string;
  /** `HH:MM` where the group is. */
  readonly time: string;
  readonly minutes: number;
  readonly startsOn: CalendarDate;
  readonly chapters: readonly string[];
  readonly chaptersPerSession: number;
  /** For what has no chapters: how many sessions. */
  readonly sessions: number;
  /** Days on which there is none; it goes on a week later. */
  readonly leaveOut: readonly CalendarDate[];
  readonly capWeeks: number;
}

/** A session to be. */
export interface PlannedSession extends Span {
  readonly day: CalendarDate;
  readonly chapterFrom: number | null;
  readonly chapterTo: number | null;
}

/** What a wish would make: its sessions, the weeks from the first to the last, and what is wrong with it. */
export interface SessionPlan {
  readonly sessions: readonly PlannedSession[];
  readonly weeks: number;
  readonly problems: readonly FieldProblem[];
}

/** Weekly sessions from a chapter list, at the same local time whatever clocks do in between. Nothing is planned from values that make no sense. */
export function planSessions(wish: ScheduleWish, mostWeeks: number, now: Date): SessionPlan {
  const zone = parseTimeZone(wish.zone);
  const problems = [...wishProblems(wish, mostWeeks), ...(zone === null ? [{ path: 'zone', code: 'time-zone-unknown', message: 'There is no such time zone.' }] : farProblems(wish.startsOn, zone, now))];
  if (problems.length > 0 || zone === null) return { sessions: [], weeks: 0, problems };
  const ranges = chapterRanges(wish);
  const days = weeklyDays(wish.startsOn, new Set(wish.leaveOut), ranges.length);
  const sessions = days.map((day, index) => ({ day, ...sessionSpan(day, wish.time, wish.minutes, zone), ...ranges[index]! }));
  return { sessions, weeks: weeksOf(days), problems: planProblems(wish, sessions, days, now) };
}

/** A session's time on a day: the local time in the zone, and so many real minutes from there. */
export function sessionSpan(day: CalendarDate, time: string, minutes: number, zone: TimeZone): Span {
  const { from } = workingDay(day, { from: time, to: time }, zone);
  return { from, to: new Date(from.getTime() + minutes * MINUTE_MS) };
}

/** What is wrong with the time of one session. */
export function timeProblems({ day, time, minutes }: { readonly day: CalendarDate; readonly time: string; readonly minutes: number }): FieldProblem[] {
  return [
    ...(isCalendarDate(day) ? [] : [{ path: 'day', code: 'day-unknown', message: 'The day must be a real one.' }]),
    ...(CLOCK.test(time) ? [] : [{ path: 'time', code: 'no-time', message: 'A time is written HH:MM.' }]),
    ...(isBetween(minutes, FEWEST_MINUTES, MOST_MINUTES) ? [] : [{ path: 'minutes', code: 'out-of-range', message: `A session takes ${FEWEST_MINUTES} to ${MOST_MINUTES} minutes.` }]),
  ];
}

/** Weeks from the first to the last of some sessions, both included: what the cap counts. */
export function weeksBetween(instants: readonly Date[], zone: TimeZone): number {
  const days = instants.map((at) => dayAt(at, zone)).sort();
  return weeksOf(days);
}

export function overCap(path: string, weeks: number, capWeeks: number): FieldProblem[] {
  if (weeks <= capWeeks) return [];
  return [{ path, code: 'over-cap', message: `That makes ${weeks} weeks, and ${capWeeks} are the most. Read more in a session, or stop earlier.` }];
}

function wishProblems(wish: ScheduleWish, mostWeeks: number): FieldProblem[] {
  return [
    ...timeProblems({ day: wish.startsOn, time: wish.time, minutes: wish.minutes }).map((problem) => (problem.path === 'day' ? { ...problem, path: 'startsOn' } : problem)),
    ...(isBetween(wish.chaptersPerSession, 1, 20) ? [] : [{ path: 'chaptersPerSession', code: 'out-of-range', message: '1 to 20 chapters a session.' }]),
    ...(isBetween(wish.sessions, 1, 26) ? [] : [{ path: 'sessions', code: 'out-of-range', message: '1 to 26 sessions.' }]),
    ...(wish.leaveOut.length <= 26 && wish.leaveOut.every(isCalendarDate) ? [] : [{ path: 'leaveOut', code: 'day-unknown', message: 'At most 26 real days.' }]),
    ...(isBetween(wish.capWeeks, 1, mostWeeks) ? [] : [{ path: 'capWeeks', code: 'out-of-range', message: `1 to ${mostWeeks} weeks.` }]),
  ];
}

function planProblems(wish: ScheduleWish, sessions: readonly PlannedSession[], days: readonly CalendarDate[], now: Date): FieldProblem[] {
  const isOver = sessions[0]!.from <= now;
  return [
    ...(isOver ? [{ path: 'startsOn', code: 'session-in-the-past', message: 'The first session lies ahead.' }] : []),
    ...overCap('capWeeks', weeksOf(days), wish.capWeeks),
  ];
}

/** Days far from our time are no plan, and no calendar reaches them. */
export function farProblems(day: CalendarDate, zone: TimeZone, now: Date, path = 'startsOn'): FieldProblem[] {
  if (!isCalendarDate(day) || daysBetween(dayAt(now, zone), day) <= FARTHEST_DAYS) return [];
  return [{ path, code: 'session-too-far', message: 'That is more than a year ahead.' }];
}

/** Chapters in their order, so many a session; the last one takes what is left. Without chapters, sessions without a range. */
function chapterRanges({ chapters, chaptersPerSession, sessions }: ScheduleWish): Pick<PlannedSession, 'chapterFrom' | 'chapterTo'>[] {
  if (chapters.length === 0) return Array.from({ length: sessions }, () => ({ chapterFrom: null, chapterTo: null }));
  return Array.from({ length: Math.ceil(chapters.length / chaptersPerSession) }, (_, index) => ({
    chapterFrom: index * chaptersPerSession + 1, chapterTo: Math.min((index + 1) * chaptersPerSession, chapters.length),
  }));
}

function weeklyDays(startsOn: CalendarDate, leaveOut: ReadonlySet<CalendarDate>, count: number): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let week = 0; days.length < count; week += 1) {
    const day = addDays(startsOn, 7 * week);
    if (!leaveOut.has(day)) days.push(day);
  }
  return days;
}

function weeksOf(days: readonly CalendarDate[]): number {
  return days.length === 0 ? 0 : Math.floor(daysBetween(days[0]!, days.at(-1)!) / 7) + 1;
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
