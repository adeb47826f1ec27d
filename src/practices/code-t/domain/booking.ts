import { addDays, daysBetween, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { isInAudience, offSince, onFrom, policyOn, type CodeTPolicy, type PolicyTimeline } from './code-t-policy.js';
import type { Weekday } from '../../policies/domain/working-week.js';
import { STANDING } from './day-lifecycle.js';
import { overlaps, weekdayOf, workingDay, type Span } from '../../calendar/domain/working-day.js';
import { countedDays, daysWithoutRoom, hasRoomFor, inScope, type CountingRules, type RuleDay, type RulePresentation } from './presentation-rule.js';

/** Days can be booked so far ahead and no further. */
export const HORIZON_DAYS = 90;
/** A refusal offers so many days. */
export const OFFERED_DAYS = 3;
const NO_OFFER: Offer = { nextDays: [], isPresentationDue: false };

/** What is known of the rosters of a person's teams. */
export interface RosterFacts {
  /** There is a roster, and it is older than the policy allows, held or failing. */
  readonly isStale: boolean;
}

/** Everything that decides whether one person may book: `D` a day of theirs, `P` a presentation, `C` a commitment that blocks. */
export interface BookingFacts<D extends RuleDay = RuleDay, P extends RulePresentation = RulePresentation, C extends Span = Span> {
  readonly now: Date;
  readonly zone: TimeZone;
  readonly today: CalendarDate;
  readonly timeline: PolicyTimeline;
  /** The person's team and those above it. */
  readonly teams: readonly string[];
  readonly days: readonly D[];
  readonly presentations: readonly P[];
  /** Blocking commitments of other kinds, for every day that is asked about and the days offered instead. */
  readonly blocking: readonly C[];
  readonly roster: RosterFacts;
}

/** The days that a refusal offers instead. */
export interface Offer {
  readonly nextDays: readonly CalendarDate[];
  /** They are free as soon as a presentation is scheduled, not before. */
  readonly isPresentationDue: boolean;
}

export type BookingRefusal<D extends RuleDay = RuleDay, P extends RulePresentation = RulePresentation, C extends Span = Span> =
  | { readonly kind: 'over' | 'too-far' }
  | { readonly kind: 'code-t-off'; readonly why: 'off' | 'not-in-audience'; readonly sinceWhen: CalendarDate | null; /** When it is switched on next, as far as is decided. */ readonly onFrom: CalendarDate | null }
  | ({ readonly kind: 'not-a-code-t-day'; readonly weekdays: readonly Weekday[] } & Offer)
  | { readonly kind: 'already-booked'; readonly day: D }
  | { readonly kind: 'roster-stale' }
  | ({ readonly kind: 'on-call'; readonly commitments: readonly C[] } & Offer)
  | { readonly kind: 'presentation-due'; readonly counted: readonly D[]; readonly limit: number; readonly pending: readonly P[] };

export type BookingDecision<D extends RuleDay = RuleDay, P extends RulePresentation = RulePresentation, C extends Span = Span> =
  | { readonly kind: 'free'; readonly span: Span; readonly policy: CodeTPolicy; readonly isRosterStale: boolean }
  | BookingRefusal<D, P, C>;

/**
 * May this day be booked for this project? Asked in this order, so that the first answer is the one that helps: on and in the audience, a day of the
 * policy, not taken already, rosters fresh enough, nothing else at that time, room before the next presentation. A refusal carries the way out.
 */
export function decideBooking<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, day: CalendarDate, projectId: string): BookingDecision<D, P, C> {
  return bookingDecider(facts, projectId)(day);
}

/** `decideBooking` for many days of the same facts: each day is looked at once, however often it is offered. */
export function bookingDecider<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, projectId: string): (day: CalendarDate) => BookingDecision<D, P, C> {
  const verdictOf = verdicts(facts, projectId);
  return (day) => {
    const verdict = verdictOf(day);
    if (verdict.kind !== 'not-a-code-t-day' && verdict.kind !== 'on-call') return verdict;
    return { ...verdict, ...offerOf(facts, day, verdictOf) };
  };
}

/**
 * The next days after `after` that can be booked, at most `OFFERED_DAYS`. Where only a presentation is missing, the days that would be free with one:
 * offering none would say less.
 */
export function nextFreeDays<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, after: CalendarDate, projectId: string): readonly CalendarDate[] {
  return offerAfter(facts, after, projectId).nextDays;
}

/** `nextFreeDays`, with whether a presentation is missing for them. */
export function offerAfter<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, after: CalendarDate, projectId: string): Offer {
  return offerOf(facts, after, verdicts(facts, projectId));
}

function offerOf<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, after: CalendarDate, verdictOf: (day: CalendarDate) => BookingDecision<D, P, C>): Offer {
  const free: CalendarDate[] = [];
  const due: CalendarDate[] = [];
  const first = after < facts.today ? facts.today : addDays(after, 1);
  for (let day = first; free.length < OFFERED_DAYS && daysBetween(facts.today, day) <= HORIZON_DAYS; day = addDays(day, 1)) {
    const { kind } = verdictOf(day);
    if (kind === 'free') free.push(day);
    else if (kind === 'presentation-due') due.push(day);
  }
  return free.length > 0 ? { nextDays: free, isPresentationDue: false } : { nextDays: due.slice(0, OFFERED_DAYS), isPresentationDue: due.length > 0 };
}

function verdicts<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, projectId: string): (day: CalendarDate) => BookingDecision<D, P, C> {
  const known = new Map<CalendarDate, BookingDecision<D, P, C>>();
  return (day) => {
    const verdict = known.get(day) ?? verdictOn(facts, day, projectId);
    known.set(day, verdict);
    return verdict;
  };
}

function verdictOn<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, day: CalendarDate, projectId: string): BookingDecision<D, P, C> {
  const policy = policyOn(facts.timeline, day)?.policy;
  if (day < facts.today) return { kind: 'over' };
  if (day > addDays(facts.today, HORIZON_DAYS)) return { kind: 'too-far' };
  if (!policy?.isOn) return { kind: 'code-t-off', why: 'off', sinceWhen: offSince(facts.timeline, day), onFrom: onFrom(facts.timeline, day) };
  if (!isInAudience(policy, facts.teams)) return { kind: 'code-t-off', why: 'not-in-audience', sinceWhen: null, onFrom: null };
  if (!policy.weekdays.includes(weekdayOf(day))) return { kind: 'not-a-code-t-day', weekdays: policy.weekdays, ...NO_OFFER };
  const booked = facts.days.find((own) => own.day === day && STANDING.has(own.state));
  if (booked) return { kind: 'already-booked', day: booked };
  const span = workingDay(day, policy.workingHours, facts.zone);
  if (span.to <= facts.now) return { kind: 'over' };
  if (facts.roster.isStale && policy.whenRosterStale === 'refuse') return { kind: 'roster-stale' };
  const commitments = facts.blocking.filter((commitment) => overlaps(commitment, span));
  if (commitments.length > 0) return { kind: 'on-call', commitments, ...NO_OFFER };
  return presentationDue(facts, policy, day, projectId) ?? { kind: 'free', span, policy, isRosterStale: facts.roster.isStale };
}

function presentationDue<D extends RuleDay, P extends RulePresentation, C extends Span>(facts: BookingFacts<D, P, C>, policy: CodeTPolicy, day: CalendarDate, projectId: string): BookingDecision<D, P, C> | undefined {
  const days = inScope(facts.days, policy.countingScope, projectId);
  const presentations = inScope(facts.presentations, policy.countingScope, projectId);
  if (hasRoomFor({ day, projectId, state: 'booked' }, facts.days, facts.presentations, countingRules(facts.timeline))) return undefined;
  const pending = presentations.filter(({ state }) => state === 'scheduled' || state === 'presented');
  return { kind: 'presentation-due', counted: countedDays(days, presentations), limit: policy.daysBeforePresentation, pending };
}

/** How days are counted towards a presentation, by day; without a policy there is room for none. */
export function countingRules(timeline: PolicyTimeline): (day: CalendarDate) => CountingRules {
  return (day) => {
    const policy = policyOn(timeline, day)?.policy;
    return { limit: policy?.daysBeforePresentation ?? 0, scope: policy?.countingScope ?? 'person' };
  };
}

/** Booked days that the presentation rule leaves no room for, to be released: after a presentation lapsed, was moved or cancelled, and after a policy changed. */
export function daysToRelease<D extends RuleDay>(days: readonly D[], presentations: readonly RulePresentation[], timeline: PolicyTimeline): readonly D[] {
  return daysWithoutRoom(days, presentations, countingRules(timeline)).filter(({ state }) => state === 'booked');
}
