import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { MembershipError } from './membership.errors.js';

/**
 * A person's time in a team: from the day `startsOn` until the day before `endsOn` (null: until further notice), so that the end of one is the
 * start of the next. Invariant of one person's memberships: `startsOn < endsOn`, and no two overlap: a person is in one team at a time.
 */
export interface Membership {
  readonly teamId: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

/** One person's memberships, the oldest first. */
export type MembershipHistory = readonly Membership[];

/** A change of a person's *own* membership. Renaming or re-hanging a whole team is none. */
export interface MembershipChange {
  readonly kind: 'joined' | 'moved' | 'left';
  readonly on: CalendarDate;
  readonly fromTeamId: string | null;
  readonly toTeamId: string | null;
}

const covers = (membership: Membership, day: CalendarDate): boolean => membership.startsOn <= day && (membership.endsOn === null || day < membership.endsOn);

/** Puts rows in order and checks the invariant. */
export function membershipHistory(rows: readonly Membership[]): Result<MembershipHistory, MembershipError> {
  const history = [...rows].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
  for (const [index, membership] of history.entries()) {
    if (membership.endsOn !== null && membership.endsOn <= membership.startsOn) return err({ kind: 'membership-empty', startsOn: membership.startsOn });
    const next = history[index + 1];
    if (next && (membership.endsOn === null || membership.endsOn > next.startsOn)) return err({ kind: 'memberships-overlap', on: next.startsOn });
  }
  return ok(history);
}

/** The membership on a day, or null. */
export function membershipOn(history: MembershipHistory, day: CalendarDate): Membership | null {
  return history.find((membership) => covers(membership, day)) ?? null;
}

/** Who was in a team on a day; the team alone, nothing below it. */
export function membersOn<Id extends string>(histories: ReadonlyMap<Id, MembershipHistory>, teamId: string, day: CalendarDate): readonly Id[] {
  return [...histories].filter(([, history]) => membershipOn(history, day)?.teamId === teamId).map(([personId]) => personId);
}

/**
 * The history with the person in `teamId` from `day` on. What was planned after that day falls away; a membership that began the same day is
 * replaced, so a mistake corrected on the day leaves no trace. Being there already changes nothing.
 */
export function joinTeam(history: MembershipHistory, teamId: string, day: CalendarDate): MembershipHistory {
  const last = membershipOn(history, day);
  if (last?.teamId === teamId && last.endsOn === null) return history;
  const kept = leaveTeam(history, day);
  const previous = kept.at(-1);
  // Back in the same team without a day between is one membership, not two.
  if (previous?.teamId === teamId && previous.endsOn === day) return [...kept.slice(0, -1), { ...previous, endsOn: null }];
  return [...kept, { teamId, startsOn: day, endsOn: null }];
}

/** The history with nothing from `day` on. */
export function leaveTeam(history: MembershipHistory, day: CalendarDate): MembershipHistory {
  return history
    .filter(({ startsOn }) => startsOn < day)
    .map((membership) => (membership.endsOn === null || membership.endsOn > day ? { ...membership, endsOn: day } : membership));
}

/** Every change of the person's own membership, the oldest first. A gap gives `left` and later `joined`. */
export function membershipChanges(history: MembershipHistory): readonly MembershipChange[] {
  const changes: MembershipChange[] = [];
  let previous: Membership | null = null;
  for (const membership of history) {
    const { teamId: toTeamId, startsOn: on } = membership;
    if (previous !== null && previous.endsOn === on) {
      if (previous.teamId !== toTeamId) changes.push({ kind: 'moved', on, fromTeamId: previous.teamId, toTeamId });
    } else {
      if (previous !== null) changes.push(leftBy(previous));
      changes.push({ kind: 'joined', on, fromTeamId: null, toTeamId });
    }
    previous = membership;
  }
  if (previous !== null && previous.endsOn !== null) changes.push(leftBy(previous));
  return changes;
}

function leftBy(membership: Membership): MembershipChange {
  return { kind: 'left', on: membership.endsOn!, fromTeamId: membership.teamId, toTeamId: null };
}

/**
 * The newest change up to and on `day`, null when there is none. This is what the rule for newcomers and movers reads: their answers are pooled
 * at the parent for a while after it.
 */
export function lastChangeBy(history: MembershipHistory, day: CalendarDate): MembershipChange | null {
  return membershipChanges(history).findLast(({ on }) => on <= day) ?? null;
}
