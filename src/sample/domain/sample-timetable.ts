import type { TimeZone } from '../../kernel/time-zone.js';
import { instantOfLocal, localOf } from '../../listening/pulses/domain/cadence.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where the sample organization is. Fixed, as two samples of one date must be alike. */
export const SAMPLE_TIME_ZONE = 'Europe/Berlin';
export const SAMPLE_WINDOW_HOURS = 72;

/** When everything of the sample's past happened. */
export interface SampleTimetable {
  readonly foundedAt: Date;
  /** The pulse is launched, and its first round announced. */
  readonly launchedAt: Date;
  /** ISO weekday and hour in the sample's time zone at which rounds open. */
  readonly weekday: number;
  readonly hour: number;
}

/**
 * A weekly rhythm whose newest opening lies one to two hours before `now`, after `rounds` rounds that are over: so the visitor finds one round
 * that has just opened and one announced for next week.
 */
export function sampleTimetable(now: Date, rounds: number, zone: TimeZone = SAMPLE_TIME_ZONE): SampleTimetable {
  const { day, hour, weekday } = localOf(new Date(now.getTime() - HOUR), zone);
  const opened = instantOfLocal(day, hour, zone);
  const launchedAt = new Date(opened.getTime() - rounds * 7 * DAY - 3 * DAY);
  return { foundedAt: new Date(launchedAt.getTime() - DAY), launchedAt, weekday, hour };
}

/** Hours after the opening at which a share of the answers is in and sealing has run: people answer when they get to it. */
export const ARRIVALS: readonly { readonly afterHours: number; readonly share: number }[] = [
  { afterHours: 8, share: 0.55 },
  { afterHours: 30, share: 0.3 },
  { afterHours: 70, share: 0.15 },
];
