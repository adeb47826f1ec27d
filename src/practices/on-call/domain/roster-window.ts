import type { RosterWindow } from './on-call-shift.js';

const WEEK_MS = 7 * 86_400_000;
export const WEEKS_BACK = 12;
export const WEEKS_AHEAD = 26;

/** The part of time that rosters are read for. */
export function rosterWindow(now: Date): RosterWindow {
  return { from: new Date(now.getTime() - WEEKS_BACK * WEEK_MS), to: new Date(now.getTime() + WEEKS_AHEAD * WEEK_MS) };
}
