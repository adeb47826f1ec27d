import type { EntryLength, IcsEntry } from './ics-entry.js';
import type { IcsTime } from './ics-value.js';
import { instantOf, wallOf } from './offset-zone.js';
import { repeat, type Effort, type RuleData } from './repeating.js';

const DAY = 86_400_000;

/** One time that an entry happens. Instants in milliseconds. */
export interface Occurrence {
  /** Names it among the occurrences of its entry: the instant or the day it was planned at. */
  readonly slot: string;
  readonly from: number;
  readonly to: number;
}

/** Milliseconds, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The occurrences of an entry that touch `window`, without those on EXDATE. The first is always DTSTART (RFC 5545, 3.8.5.3), whether the rule
 * meets it or not. Throws BadRule or TooManySteps.
 */
export function occurrencesOf(entry: IcsEntry<unknown>, window: Span, effort: Effort): readonly Occurrence[] {
  const { start } = entry;
  const excluded = new Set(entry.exceptions.map((at) => slotOf(at, start)));
  const slots = new Map<string, Occurrence>();
  const add = (at: IcsTime): void => {
    const slot = slotOf(at, start);
    const from = instantOf(at.wall, at.zone);
    const to = endOf(at, from, entry.length);
    if (!excluded.has(slot) && from < window.to && to > window.from && to > from) slots.set(slot, { slot, from, to });
  };
  for (const wall of walls(entry, window, effort)) add({ ...start, wall });
  // Brought to the event's own zone, where its length is at home.
  for (const at of entry.moreStarts) add(at.isDate || start.isDate ? at : { ...start, wall: wallOf(instantOf(at.wall, at.zone), start.zone) });
  return [...slots.values()];
}

/** The span of an entry by itself, without its rules. */
export function ownOccurrence(entry: IcsEntry<unknown>): Span {
  const from = instantOf(entry.start.wall, entry.start.zone);
  return { from, to: endOf(entry.start, from, entry.length) };
}

/**
 * What an occurrence is called: by day where the event has days, else by instant. A date that excludes or replaces an event with times means
 * that day in the event's zone.
 */
export function slotOf(at: IcsTime, start: IcsTime): string {
  if (start.isDate) return dayText(at.wall);
  if (!at.isDate) return new Date(instantOf(at.wall, at.zone)).toISOString();
  const timeOfDay = ((start.wall % DAY) + DAY) % DAY;
  return new Date(instantOf(at.wall + timeOfDay, start.zone)).toISOString();
}

function* walls(entry: IcsEntry<unknown>, window: Span, effort: Effort): Generator<number> {
  const { start, rules } = entry;
  yield start.wall;
  // Wall times differ from instants by less than a day.
  const last = window.to + DAY;
  if (start.wall > last) return;
  const { length } = entry;
  const first = window.from - (length.kind === 'wall' ? length.milliseconds : length.length.days * DAY + length.length.milliseconds) - 2 * DAY;
  for (const rule of rules) {
    for (const wall of repeat(rule, start.wall, untilOf(rule, start), first, effort)) {
      if (wall > last) break;
      yield wall;
    }
  }
}

/** UNTIL brought to the event's own wall time: it is written in UTC, or as a day that counts to its end. */
function untilOf(rule: RuleData, start: IcsTime): number | null {
  const until = rule['until'];
  if (until === undefined || until === null) return null;
  const written = String(until);
  const wall = Date.parse(`${written.slice(0, 10)}T${written.length > 10 ? written.slice(11, 19) : '23:59:59'}Z`);
  if (!written.endsWith('Z') || written.length <= 10) return wall;
  return start.isDate ? Date.parse(`${written.slice(0, 10)}T23:59:59Z`) : wallOf(wall, start.zone);
}

function endOf(at: IcsTime, from: number, length: EntryLength): number {
  if (length.kind === 'wall') return instantOf(at.wall + length.milliseconds, at.zone);
  const { days, milliseconds } = length.length;
  return (days === 0 ? from : instantOf(at.wall + days * DAY, at.zone)) + milliseconds;
}

const dayText = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

