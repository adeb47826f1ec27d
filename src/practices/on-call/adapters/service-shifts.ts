import type { OnCallShift, RosterReading, RosterWindow, SkippedEntry } from '../domain/on-call-shift.js';

const WEEK = 7 * 86_400_000;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4 * 86_400_000;

/** An entry as a service gave it. */
export interface ServiceEntry {
  /** Names the entry at its service, without its times where those may be open. */
  readonly name: string;
  readonly role: string;
  readonly personKeys: readonly string[];
  readonly personLabel: string;
  /** Null: since ever, and for ever. */
  readonly from: Date | null;
  readonly to: Date | null;
}

/**
 * Shifts of the window. An entry without a start or an end (somebody who is always on call) becomes one shift for each week from Monday to Monday in
 * UTC, so that the same shifts come out of every reading while the window moves on.
 */
export function serviceReading(entries: readonly ServiceEntry[], window: RosterWindow): RosterReading {
  const shifts = new Map<string, OnCallShift>();
  const skipped: SkippedEntry[] = [];
  for (const entry of entries) {
    const why = entry.personKeys.length === 0 ? 'nobody-named' : entry.from && entry.to && entry.from >= entry.to ? 'no-length' : undefined;
    if (why) skipped.push({ uid: entry.name.slice(0, 255), line: null, why: { kind: why } });
    else for (const shift of shiftsOf(entry, window)) shifts.set(shift.shiftKey, shift);
  }
  const all = [...shifts.values()].filter(({ from, to }) => from < window.to && to > window.from);
  return { shifts: all.sort((a, b) => a.from.getTime() - b.from.getTime() || (a.shiftKey < b.shiftKey ? -1 : 1)), skipped };
}

/**
 * The Monday, midnight in UTC, that `at` lies in the week of. Services are asked from there on: should one cut shifts off at the start of a search, the
 * cut stays where it is for a week and doesn't make a new shift of every reading.
 */
export function mondayBefore(at: Date): number {
  return Math.floor((at.getTime() - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;
}

function* shiftsOf({ name, role, personKeys, personLabel, from, to }: ServiceEntry, window: RosterWindow): Generator<OnCallShift> {
  const rest = { role: role.trim().toLowerCase().slice(0, 60), personKeys, personLabel: personLabel.slice(0, 200), isAllDay: false, sequence: 0 };
  if (from && to) {
    yield { ...rest, shiftKey: name.slice(0, 255), from, to };
    return;
  }
  const first = mondayBefore(window.from);
  for (let monday = first; monday < window.to.getTime(); monday += WEEK) {
    const start = Math.max(monday, from?.getTime() ?? monday);
    const end = Math.min(monday + WEEK, to?.getTime() ?? monday + WEEK);
    const shiftKey = `${name.slice(0, 220)}/always/${new Date(monday).toISOString().slice(0, 10)}`;
    if (start < end) yield { ...rest, shiftKey, from: new Date(start), to: new Date(end) };
  }
}
