import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { OnCallShift } from './on-call-shift.js';
import { matchPerson, type PeopleByKey } from './person-matching.js';

/** A shift of a roster with the person it was found to be for; null: nobody is known by any of its names. */
export interface MatchedShift extends OnCallShift {
  readonly personId: PersonId | null;
}

/** A shift as it is kept. Its id stays, however often it moves. */
export interface KnownShift extends MatchedShift {
  readonly shiftId: string;
  /** Its person was erased on request; what it says of them is gone and stays gone. */
  readonly isErased: boolean;
}

export interface ChangedShift {
  readonly before: KnownShift;
  readonly after: MatchedShift;
}

/** What a reading does to the roster that is kept. */
export interface RosterPlan {
  readonly added: readonly MatchedShift[];
  readonly changed: readonly ChangedShift[];
  /** Shifts that lie ahead and are no longer in the roster. What has been stays. */
  readonly removed: readonly KnownShift[];
  /** Shifts that lie ahead or run, before and after. */
  readonly aheadBefore: number;
  readonly aheadAfter: number;
  /** So much would vanish that a person must look first. */
  readonly isShrinking: boolean;
}

/** Shifts that lie ahead must fall by more than half, and by at least so many, to be held. */
const LEAST_LOSS = 4;

/**
 * Compares a reading with what is kept from its source. Pure, and idempotent: planned again after it was applied, nothing is left to do.
 *
 * - Shifts are the same by key; a shift whose key is new but whose role, person, start and end are a vanished one's is that one (calendars
 *   that are written anew give new keys to everything).
 * - The newest reading is right, whatever its sequence numbers say: sources that begin to count anew would stand still for ever. Within a
 *   reading the highest sequence of a key counts.
 * - History stays: what is over is never removed, and keeps its person when nobody is known by its names any more. What runs and is gone ends
 *   now. What has begun and is moved ahead is a new shift; what was done of the old one stays.
 */
export function planRosterImport(current: readonly KnownShift[], reading: readonly OnCallShift[], people: PeopleByKey, now: Date): RosterPlan {
  const { pairs: paired, fresh: unknown, gone } = pairShifts(current, newestOfEachKey(reading));
  const isMovedAhead = ({ before, shift }: Pair): boolean => before.from < now && shift.from >= now;
  const pairs = paired.filter((pair) => !isMovedAhead(pair));
  const movedAhead = paired.filter(isMovedAhead);
  const fresh = [...unknown, ...movedAhead.map(({ shift }) => shift)];
  const match = (shift: OnCallShift): MatchedShift => ({ ...shift, personId: matchPerson(shift, people, now) });
  const changed = pairs.flatMap(({ before, shift }): ChangedShift[] => {
    if (before.isErased && isOver(before, now)) return [];
    const matched = match(shift);
    const keepsPerson = matched.personId === null && isOver(before, now) && isOver(matched, now);
    const after = keepsPerson ? { ...matched, personId: before.personId } : matched;
    return isSame(before, after) ? [] : [{ before, after }];
  });
  const cut = gone.filter((shift) => shift.from < now && !isOver(shift, now)).map((before): ChangedShift => ({ before, after: { ...before, to: now } }));
  const kept = movedAhead.map(({ before }): ChangedShift => ({ before, after: { ...before, shiftKey: `past:${before.shiftId}`, to: isOver(before, now) ? before.to : now } }));
  const removed = gone.filter(({ from }) => from >= now);
  const aheadBefore = current.filter((shift) => !isOver(shift, now)).length;
  const aheadAfter = [...fresh, ...pairs.map(({ shift }) => shift)].filter((shift) => !isOver(shift, now)).length;
  return { added: fresh.map(match), changed: [...changed, ...cut, ...kept], removed, aheadBefore, aheadAfter, isShrinking: isShrinking(aheadBefore, aheadAfter, reading.length) };
}

/** A rematch: the people or their names changed, the roster didn't. */
export function planRematch(current: readonly KnownShift[], people: PeopleByKey, now: Date): RosterPlan {
  return planRosterImport(current, current, people, now);
}

/** True when applying it would change nothing at all. */
export function isEmptyPlan({ added, changed, removed }: RosterPlan): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** Changes that somebody can see; new keys and sequence numbers alone are none. */
export function visibleChanges({ changed }: RosterPlan): readonly ChangedShift[] {
  return changed.filter(({ before, after }) => !looksSame(before, after));
}

/** The roster afterwards; `newId` names the shifts that are new. */
export function applyRosterPlan(current: readonly KnownShift[], plan: RosterPlan, newId: () => string): readonly KnownShift[] {
  const removed = new Set(plan.removed.map(({ shiftId }) => shiftId));
  const changed = new Map(plan.changed.map(({ before, after }) => [before.shiftId, after]));
  return [
    ...current.filter(({ shiftId }) => !removed.has(shiftId)).map((shift): KnownShift => ({ ...shift, ...changed.get(shift.shiftId), isErased: shift.isErased && !changed.has(shift.shiftId) })),
    ...plan.added.map((shift): KnownShift => ({ ...shift, shiftId: newId(), isErased: false })),
  ];
}

export function isOver({ to }: Pick<OnCallShift, 'to'>, now: Date): boolean {
  return to <= now;
}

/** Also held: nothing at all where something was, and nothing left of two or more. An empty calendar is what a broken export looks like. */
function isShrinking(before: number, after: number, read: number): boolean {
  if (after === 0) return before >= 2 || (before === 1 && read === 0);
  return before - after >= LEAST_LOSS && after * 2 < before;
}

function newestOfEachKey(reading: readonly OnCallShift[]): readonly OnCallShift[] {
  const newest = new Map<string, OnCallShift>();
  for (const shift of reading) {
    const known = newest.get(shift.shiftKey);
    if (!known || shift.sequence >= known.sequence) newest.set(shift.shiftKey, shift);
  }
  return [...newest.values()];
}

interface Pair {
  readonly before: KnownShift;
  readonly shift: OnCallShift;
}

interface Paired {
  readonly pairs: readonly Pair[];
  readonly fresh: readonly OnCallShift[];
  readonly gone: readonly KnownShift[];
}

function pairShifts(current: readonly KnownShift[], reading: readonly OnCallShift[]): Paired {
  const byKey = new Map(current.map((shift) => [shift.shiftKey, shift]));
  const listed = new Set(reading.map(({ shiftKey }) => shiftKey));
  const vanished = groupBy(current.filter(({ shiftKey }) => !listed.has(shiftKey)), contentOf);
  const pairs: Pair[] = [];
  const fresh: OnCallShift[] = [];
  for (const shift of reading) {
    const before = byKey.get(shift.shiftKey) ?? vanished.get(contentOf(shift))?.shift();
    if (before) pairs.push({ before, shift });
    else fresh.push(shift);
  }
  return { pairs, fresh, gone: [...vanished.values()].flat() };
}

function contentOf({ role, personKeys, from, to }: OnCallShift): string {
  return JSON.stringify([role, personKeys[0] ?? '', from.getTime(), to.getTime()]);
}

function looksSame(a: MatchedShift, b: MatchedShift): boolean {
  return a.role === b.role && a.personId === b.personId && a.personLabel === b.personLabel && a.from.getTime() === b.from.getTime() && a.to.getTime() === b.to.getTime() && a.isAllDay === b.isAllDay;
}

function isSame(a: MatchedShift, b: MatchedShift): boolean {
  return looksSame(a, b) && a.shiftKey === b.shiftKey && a.sequence === b.sequence && a.personKeys.length === b.personKeys.length && a.personKeys.every((key, index) => key === b.personKeys[index]);
}
