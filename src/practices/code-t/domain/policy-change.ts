import { daysToRelease } from './booking.js';
import { isInAudience, policyOn, type PolicyTimeline } from './code-t-policy.js';
import { overlaps, weekdayOf, type Span } from '../../calendar/domain/working-day.js';
import type { RuleDay, RulePresentation } from './presentation-rule.js';

/** One person's booked days and what a new policy is held against. */
export interface AffectedPerson<D extends RuleDay> {
  readonly teams: readonly string[];
  readonly days: readonly D[];
  readonly presentations: readonly RulePresentation[];
  /** Shifts that block under the new policy, whether they do today or not. */
  readonly shifts: readonly Span[];
}

/** Why a booked day can't stay under a new policy. */
export type ForbiddenBy = 'off' | 'audience' | 'weekday' | 'on-call' | 'presentation';

export interface ForbiddenDay<D> {
  readonly day: D;
  readonly by: ForbiddenBy;
}

/** Booked days from `from` on that a new timeline of policies no longer allows. What began before stays as it was. */
export function daysForbidden<D extends RuleDay & Span>(person: AffectedPerson<D>, timeline: PolicyTimeline, from: string): readonly ForbiddenDay<D>[] {
  const booked = person.days.filter(({ state, day }) => state === 'booked' && day >= from);
  const forbidden = booked.flatMap((day) => {
    const by = forbiddenBy(person, timeline, day);
    return by ? [{ day, by }] : [];
  });
  const gone = new Set(forbidden.map(({ day }) => day));
  // What goes anyway makes room: only then is it counted who is one too many.
  const left = person.days.filter((day) => !gone.has(day));
  return [...forbidden, ...daysToRelease(left, person.presentations, timeline).filter(({ day }) => day >= from).map((day) => ({ day, by: 'presentation' as const }))];
}

function forbiddenBy<D extends RuleDay & Span>({ teams, shifts }: AffectedPerson<D>, timeline: PolicyTimeline, booked: D): ForbiddenBy | undefined {
  const { day } = booked;
  const policy = policyOn(timeline, day)?.policy;
  if (!policy?.isOn) return 'off';
  if (!isInAudience(policy, teams)) return 'audience';
  if (!policy.weekdays.includes(weekdayOf(day))) return 'weekday';
  return shifts.some((shift) => overlaps(shift, booked)) ? 'on-call' : undefined;
}
