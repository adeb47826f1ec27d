import type { PersonId } from '../../../kernel/ids.js';
import { groupBy } from '../../../kernel/group-by.js';
import { isOver, type KnownShift, type MatchedShift } from './plan-roster-import.js';

const DAY_MS = 86_400_000;
/** A first shift is announced so long before. */
export const FIRST_NOTICE_DAYS = 7;
/** Changes that lie nearer than this are told. */
export const CHANGE_NOTICE_DAYS = 14;

type Duty = Pick<MatchedShift, 'role' | 'from' | 'to' | 'isAllDay'>;

/** What changed for one person within the next two weeks. */
export interface DutyChange {
  readonly personId: PersonId;
  readonly gained: readonly Duty[];
  readonly lost: readonly Duty[];
}

/**
 * Who must hear of a change: by what each person has to do, not by how the roster writes it, so that a calendar that is written anew tells nobody
 * anything. Shifts that are over, and those that begin later than in two weeks, count for nothing.
 */
export function dutyChanges(before: readonly MatchedShift[], after: readonly MatchedShift[], now: Date): readonly DutyChange[] {
  const until = new Date(now.getTime() + CHANGE_NOTICE_DAYS * DAY_MS);
  const near = (shifts: readonly MatchedShift[]): Map<PersonId, MatchedShift[]> =>
    groupBy(shifts.filter((shift) => shift.personId !== null && !isOver(shift, now) && shift.from < until), ({ personId }) => personId!);
  const [then, since] = [near(before), near(after)];
  return [...new Set([...then.keys(), ...since.keys()])].flatMap((personId): DutyChange[] => {
    const gained = without(since.get(personId) ?? [], then.get(personId) ?? []);
    // What runs and ends now is over in `after`; the part that was still to come is lost all the same.
    const lost = without(then.get(personId) ?? [], since.get(personId) ?? []);
    return gained.length + lost.length === 0 ? [] : [{ personId, gained, lost }];
  });
}

function without(shifts: readonly MatchedShift[], others: readonly MatchedShift[]): readonly Duty[] {
  const known = new Set(others.map(dutyKey));
  const own = new Map(shifts.filter((shift) => !known.has(dutyKey(shift))).map((shift) => [dutyKey(shift), shift]));
  return [...own.values()].sort((a, b) => a.from.getTime() - b.from.getTime()).map(({ role, from, to, isAllDay }) => ({ role, from, to, isAllDay }));
}

function dutyKey({ role, from, to }: Duty): string {
  return `${role}|${from.getTime()}|${to.getTime()}`;
}

/**
 * First shifts that begin within a week: a person's shift without another of theirs in the week before it. Who is on call every other day is
 * told once, and again after a pause.
 */
export function firstShiftsDue(shifts: readonly KnownShift[], now: Date): readonly KnownShift[] {
  const own = groupBy(shifts.filter(({ personId }) => personId !== null), ({ personId }) => personId!);
  return [...own.values()].flatMap((list) => firstOfSpells([...list].sort((a, b) => a.from.getTime() - b.from.getTime()))).filter(({ from }) => {
    const lead = from.getTime() - now.getTime();
    return lead > 0 && lead <= FIRST_NOTICE_DAYS * DAY_MS;
  });
}

/** One person's shifts in the order of time: those with a free week before them. */
function firstOfSpells(sorted: readonly KnownShift[]): readonly KnownShift[] {
  let busyUntil = -Infinity;
  return sorted.filter(({ from, to }) => {
    const isFirst = busyUntil <= from.getTime() - FIRST_NOTICE_DAYS * DAY_MS;
    busyUntil = Math.max(busyUntil, to.getTime());
    return isFirst;
  });
}
