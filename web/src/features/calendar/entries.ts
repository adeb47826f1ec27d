import { addDays, todayIn } from '../../lib/days.js';
import type { CalendarEntryPartsFragment, CommitmentKind } from '../../lib/graphql/generated.js';

export type Entry = CalendarEntryPartsFragment;

export const kinds: readonly CommitmentKind[] = ['SHIFT', 'CODE_T', 'DEMO_SLOT', 'TALK', 'VISIT', 'DEBRIEF', 'READING'];

/** The days that an entry touches, by the clock of `zone`. What takes a day is that day, wherever the reader is. */
export function daysOf({ day, startsAt, endsAt }: Pick<Entry, 'day' | 'startsAt' | 'endsAt'>, zone: string): string[] {
  if (day) return [day];
  const last = todayIn(zone, Math.max(Date.parse(startsAt), Date.parse(endsAt) - 1));
  const days: string[] = [];
  for (let each = todayIn(zone, Date.parse(startsAt)); each <= last; each = addDays(each, 1)) days.push(each);
  return days;
}

/** The entries of each day, in the order given: whole days first, then by their start. */
export function entriesByDay(entries: readonly Entry[], zone: string): ReadonlyMap<string, readonly Entry[]> {
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const day of daysOf(entry, zone)) byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  for (const list of byDay.values()) list.sort((a, b) => Number(b.day !== null) - Number(a.day !== null) || a.startsAt.localeCompare(b.startsAt) || a.person.name.localeCompare(b.person.name));
  return byDay;
}

/** What of an entry's time lies on one day: null where it is the whole day. */
export function timesOn(day: string, { day: wholeDay, startsAt, endsAt }: Pick<Entry, 'day' | 'startsAt' | 'endsAt'>, zone: string): { from: string | null; to: string | null } | null {
  if (wholeDay) return null;
  const from = todayIn(zone, Date.parse(startsAt)) === day ? startsAt : null;
  const to = todayIn(zone, Date.parse(endsAt) - 1) === day ? endsAt : null;
  return from === null && to === null ? null : { from, to };
}
