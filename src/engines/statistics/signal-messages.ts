import type { SignalDirection } from './signal-state.js';

/** After a message a unit is left alone for so long. */
export const COOL_DOWN_WEEKS = 4;
/** So far beyond L, an alert doesn't wait. */
export const EXTRAORDINARY_MARGIN = 1.5;
/** This share of a parent's units alerting the way it does makes it the parent's matter. */
export const SHARED_BY = 0.6;
/** Fewer units than this are no pattern. */
const FEWEST_SHARING = 2;

/** The newest reading of one unit and driver. */
export interface SeriesReading {
  readonly unitId: string;
  /** The unit above, if it is read too. */
  readonly parentId: string | null;
  readonly driverId: string;
  /** Of a driver such as exhaustion, where a rise is the bad news. */
  readonly isHigherWorse: boolean;
  /** False while the series is learning: it can't alert, so it doesn't count among the siblings either. */
  readonly hasLearnt: boolean;
  /** Which way it alerts; null when it isn't in alert. */
  readonly alert: SignalDirection | null;
  readonly z: number | null;
  /** L as used. */
  readonly limit: number;
  /** Whether a message or a digest has already told this alert, here or at a unit above. */
  readonly isTold: boolean;
}

/** One driver in a message. */
export interface MessageLine {
  readonly driverId: string;
  readonly direction: SignalDirection;
  /** The unit's own untold alert, or its units'. */
  readonly z: number | null;
  /** Units further down that alert the same way; their leads get no message of their own. Empty when it's the unit's alone. */
  readonly alsoAt: readonly string[];
}

/** What one unit is told: all drivers at once, the largest |Z| first. */
export interface UnitNews {
  readonly unitId: string;
  readonly lines: readonly MessageLine[];
}

/** An alert: of which series. */
export interface AlertKey {
  readonly unitId: string;
  readonly driverId: string;
}

/** What to do with the alerts of one reading. */
export interface SignalNews {
  /** To send now: what got worse. Starts the unit's cool-down. */
  readonly messages: readonly UnitNews[];
  /** For the digest: what got better. Starts nothing. */
  readonly digest: readonly UnitNews[];
  /** All series whose alert is told by the above, to be remembered as told. */
  readonly told: readonly AlertKey[];
  /** Waiting for their unit's cool-down: read again next time, and told then if still in alert. */
  readonly waiting: readonly AlertKey[];
}

/** An untold alert on its way to the unit that will be told. */
interface Lifted {
  readonly reading: SeriesReading;
  readonly at: SeriesReading;
}

/**
 * Who is told what, once the results of a time are read. `readings` holds the newest reading of every series of the organization,
 * `weeksSinceMessage` how long ago each unit got its last message (absent: never).
 *
 * Getting worse is sent, getting better waits for the digest; a unit hears of all its drivers in one message and then nothing for 4 weeks,
 * unless |Z| > L + 1.5; if at least 60 % of a parent's units and the parent itself alert the same way, only the parent is told, up to
 * the topmost unit of which that is true. Pure: the same readings give the same news, in any order. O(readings).
 */
export function signalNews(readings: readonly SeriesReading[], weeksSinceMessage: ReadonlyMap<string, number>): SignalNews {
  const lifted = liftAlerts(readings);
  const isBad = ({ reading }: Lifted): boolean => (reading.alert === 'rise') === reading.isHigherWorse;
  const digest = newsOf(lifted.filter((one) => !isBad(one)));
  const bad = byUnit(lifted.filter(isBad));
  const [now, later] = [[] as Lifted[], [] as Lifted[]];
  for (const [unitId, alerts] of bad) {
    const isCool = (weeksSinceMessage.get(unitId) ?? Infinity) >= COOL_DOWN_WEEKS;
    (isCool || alerts.some(isExtraordinary) ? now : later).push(...alerts);
  }
  const told = [...now, ...lifted.filter((one) => !isBad(one))];
  return { messages: newsOf(now), digest, told: keysOf(told), waiting: keysOf(later) };
}

const isExtraordinary = ({ reading, at }: Lifted): boolean =>
  Math.max(Math.abs(reading.z ?? 0) - reading.limit, Math.abs(at.z ?? 0) - at.limit) > EXTRAORDINARY_MARGIN;

const seriesKey = (unitId: string, driverId: string): string => JSON.stringify([unitId, driverId]);

function liftAlerts(readings: readonly SeriesReading[]): Lifted[] {
  const bySeries = new Map(readings.map((reading) => [seriesKey(reading.unitId, reading.driverId), reading]));
  const belowParent = new Map<string, SeriesReading[]>();
  for (const reading of readings) {
    if (reading.parentId === null || !reading.hasLearnt) continue;
    const key = seriesKey(reading.parentId, reading.driverId);
    belowParent.set(key, [...(belowParent.get(key) ?? []), reading]);
  }
  const climb = (from: SeriesReading): SeriesReading => {
    const parentKey = from.parentId === null ? null : seriesKey(from.parentId, from.driverId);
    const parent = parentKey === null ? undefined : bySeries.get(parentKey);
    if (!parent || parent.alert !== from.alert) return from;
    const siblings = belowParent.get(parentKey!) ?? [];
    const sharing = siblings.filter(({ alert }) => alert === from.alert).length;
    return sharing >= FEWEST_SHARING && sharing >= SHARED_BY * siblings.length - 1e-9 ? climb(parent) : from;
  };
  return readings.filter(({ alert, isTold }) => alert !== null && !isTold).map((reading) => ({ reading, at: climb(reading) }));
}

function byUnit(lifted: readonly Lifted[]): Map<string, Lifted[]> {
  const units = new Map<string, Lifted[]>();
  for (const one of lifted) units.set(one.at.unitId, [...(units.get(one.at.unitId) ?? []), one]);
  return units;
}

function newsOf(lifted: readonly Lifted[]): UnitNews[] {
  const size = ({ z }: MessageLine): number => Math.abs(z ?? 0);
  return [...byUnit(lifted)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([unitId, alerts]) => {
    const drivers = [...new Set(alerts.map(({ reading }) => reading.driverId))];
    const lines = drivers.map((driverId) => lineOf(unitId, alerts.filter(({ reading }) => reading.driverId === driverId)));
    return { unitId, lines: lines.sort((one, other) => size(other) - size(one) || (one.driverId < other.driverId ? -1 : 1)) };
  });
}

function lineOf(unitId: string, alerts: readonly Lifted[]): MessageLine {
  const { at } = alerts[0]!;
  const alsoAt = alerts.map(({ reading }) => reading.unitId).filter((id) => id !== unitId).sort();
  return { driverId: at.driverId, direction: at.alert!, z: at.z, alsoAt };
}

function keysOf(lifted: readonly Lifted[]): AlertKey[] {
  const keys = lifted.map(({ reading: { unitId, driverId } }) => ({ unitId, driverId }));
  return keys.sort((one, other) => (seriesKey(one.unitId, one.driverId) < seriesKey(other.unitId, other.driverId) ? -1 : 1));
}
