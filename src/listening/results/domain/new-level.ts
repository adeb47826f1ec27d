import type { ChartPoint } from '../../../engines/statistics/control-chart.js';

const WEEK_MS = 7 * 24 * 3_600_000;
/** One point of the 1..5 scale on 0-100. */
const POINT = 25;
/** Standard errors on each side of a 95 % interval. */
const Z_95 = 1.959963984540054;

/** So long a level that held has a line of its own on the desk: a quarter, so that whoever plans by quarters has met it once. */
export const LINE_WEEKS = 13;
/** So long it is marked elsewhere, and counted on the desk: after a year nobody compares with the level before any more. */
export const MARK_WEEKS = 52;

/** A level at which a series' chart started anew, as a roll-up keeps it: instants as ISO text, levels on 0-100. */
export interface StoredLevel {
  /** When the round closed at which the level had held and began to count as usual. */
  readonly at: string;
  /** When the round closed at which the alert began that it ended. */
  readonly alarmAt: string;
  /** The slow mean until then. */
  readonly was: number;
  /** The mean of the eight results that held. */
  readonly now: number;
  /** Standard error of `now - was`. */
  readonly sd: number;
}

/** The same with instants, and how far it lies from the level before, with its 95 % interval. */
export interface NewLevel {
  readonly at: Date;
  readonly alarmAt: Date;
  readonly was: number;
  readonly now: number;
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly direction: 'fall' | 'rise';
}

/** The newest level at which a chart started anew, among the points of a whole series; null when it never did. */
export function storedLevel(points: readonly ChartPoint[]): StoredLevel | null {
  const point = points.findLast(({ rebase }) => rebase !== null);
  if (!point?.rebase) return null;
  const { before, level, sd, alarmWeek } = point.rebase;
  return { at: instantOf(point.week), alarmAt: instantOf(alarmWeek), was: tenth((before - 1) * POINT), now: tenth((level - 1) * POINT), sd: Math.round(sd * POINT * 1000) / 1000 };
}

export function newLevelOf({ at, alarmAt, was, now, sd }: StoredLevel): NewLevel {
  const change = now - was;
  return { at: new Date(at), alarmAt: new Date(alarmAt), was, now, change: tenth(change), low: tenth(change - Z_95 * sd), high: tenth(change + Z_95 * sd), direction: change < 0 ? 'fall' : 'rise' };
}

/**
 * The new level that a reading is to be shown with: for `MARK_WEEKS`, or until the chart starts anew again. While the series alerts or recovers
 * that is what is said of it; if it comes back from there to the same usual level, the mark is back too.
 */
export function standingLevel({ state, closesAt, newLevel }: { readonly state: ChartPoint['state']; readonly closesAt: Date; readonly newLevel: NewLevel | null }): NewLevel | null {
  if (newLevel === null || state === 'alert' || state === 'recovering') return null;
  return weeksSince(newLevel, closesAt) <= MARK_WEEKS ? newLevel : null;
}

/** Whether it still has a line of its own. */
export function isNews(level: NewLevel, closesAt: Date): boolean {
  return weeksSince(level, closesAt) <= LINE_WEEKS;
}

function weeksSince({ at }: NewLevel, then: Date): number {
  return (then.getTime() - at.getTime()) / WEEK_MS;
}

function instantOf(week: number): string {
  return new Date(Math.round(week * WEEK_MS)).toISOString();
}

function tenth(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}
