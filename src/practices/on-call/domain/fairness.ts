import type { TimeZone } from '../../../kernel/time-zone.js';
import { UTC_ZONE, ianaZone, instantOf, wallOf, type OffsetZone } from '../../../engines/icalendar/offset-zone.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** Night is from ten in the evening to seven in the morning. */
const NIGHT_ENDS = 7 * HOUR;
const NIGHT_BEGINS = 22 * HOUR;

/** A shift as its load is counted. */
export interface CountedShift {
  /** Whose: a person's id, or a name that nobody is known by yet. */
  readonly person: string;
  /** Where that person lives: nights and weekends are theirs. */
  readonly zone: TimeZone;
  readonly from: Date;
  readonly to: Date;
}

/** What being on call took of one person. Hours are hours that passed: the night the clocks go back has one more. */
export interface Load {
  readonly person: string;
  /** Shifts that touch the time counted over. */
  readonly shifts: number;
  readonly hours: number;
  /** Between 22:00 and 7:00 of the person's own time, weekends included. */
  readonly nightHours: number;
  /** Saturday and Sunday of the person's own time, nights included. */
  readonly weekendHours: number;
  /** The longest time on call without a break. */
  readonly longestHours: number;
  /** Of all hours of everybody, 0 to 1. */
  readonly share: number;
  /** What it would be if everybody who was on call had carried as much: 1 ÷ people. */
  readonly evenShare: number;
  /** Hours in each week from `from` on, the last one maybe shorter. */
  readonly weekly: readonly number[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How much each person carried between `from` and `to`; shifts are cut off there. Somebody with two shifts at once is on call once. Everybody who has a
 * shift in that time is listed, in the order of their keys: it is no ranking.
 */
export function fairness(shifts: readonly CountedShift[], { from, to }: { readonly from: Date; readonly to: Date }): readonly Load[] {
  const window = { from: from.getTime(), to: to.getTime() };
  const touching = shifts.filter((shift) => shift.from < to && shift.to > from && shift.from < shift.to);
  const people = [...new Set(touching.map(({ person }) => person))].sort();
  const loads = people.map((person) => loadOf(person, touching.filter((shift) => shift.person === person), window));
  const all = loads.reduce((sum, { hours }) => sum + hours, 0);
  return loads.map((load) => ({ ...load, share: load.hours / all, evenShare: 1 / people.length }));
}

function loadOf(person: string, shifts: readonly CountedShift[], window: Span): Omit<Load, 'share' | 'evenShare'> {
  const zone = ianaZone(shifts[0]!.zone) ?? UTC_ZONE;
  const spans = joined(shifts.map((shift) => ({ from: Math.max(shift.from.getTime(), window.from), to: Math.min(shift.to.getTime(), window.to) })));
  const weeks = Array.from({ length: Math.max(1, Math.ceil((window.to - window.from) / WEEK)) }, (_, week) => ({ from: window.from + week * WEEK, to: Math.min(window.from + (week + 1) * WEEK, window.to) }));
  const days = spans.flatMap((span) => localDays(span, zone));
  return {
    person,
    shifts: shifts.length,
    hours: hours(spans),
    nightHours: hours(days.flatMap(({ span, midnight, nextMidnight }) => [common(span, { from: midnight, to: at(midnight, NIGHT_ENDS, zone) }), common(span, { from: at(midnight, NIGHT_BEGINS, zone), to: nextMidnight })])),
    weekendHours: hours(days.filter(({ isWeekend }) => isWeekend).map(({ span, midnight, nextMidnight }) => common(span, { from: midnight, to: nextMidnight }))),
    longestHours: Math.max(...spans.map(length)) / HOUR,
    weekly: weeks.map((week) => hours(spans.map((span) => common(span, week)))),
  };
}

/** Spans that overlap or meet are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

interface LocalDay {
  readonly span: Span;
  readonly midnight: number;
  readonly nextMidnight: number;
  readonly isWeekend: boolean;
}

/** The days of `zone` that a span touches: 23, 24 or 25 hours each. */
function localDays(span: Span, zone: OffsetZone): readonly LocalDay[] {
  const days: LocalDay[] = [];
  for (let wall = Math.floor(wallOf(span.from, zone) / DAY) * DAY; instantOf(wall, zone) < span.to; wall += DAY) {
    // 1 January 1970 was a Thursday.
    const weekday = (wall / DAY + 4) % 7;
    days.push({ span, midnight: instantOf(wall, zone), nextMidnight: instantOf(wall + DAY, zone), isWeekend: weekday === 0 || weekday === 6 });
  }
  return days;
}

const at = (midnight: number, timeOfDay: number, zone: OffsetZone): number => instantOf(Math.round(wallOf(midnight, zone) / DAY) * DAY + timeOfDay, zone);
const common = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
const length = ({ from, to }: Span): number => Math.max(0, to - from);
const hours = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + length(span), 0) / HOUR;
