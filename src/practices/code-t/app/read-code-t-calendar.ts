import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import type { RosterHealth } from '../../calendar/domain/roster-health.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { bookingDecider, HORIZON_DAYS } from '../domain/booking.js';
import { isInAudience, policyOn, type CodeTPolicy } from '../domain/code-t-policy.js';
import { ANSWER_DAYS, STANDING } from '../domain/day-lifecycle.js';
import { countedDays, inScope } from '../domain/presentation-rule.js';
import type { StoredDay, StoredPresentation } from '../domain/code-t-day.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import { BookingFactsReader, type PersonFacts } from './booking-facts.js';
import { CoverageReader, type CodeTWarning } from './coverage-reader.js';
import { RefusalSpeaker } from './refusal-speaker.js';
import type { Refused } from './book-day.js';

/** The longest stretch that is shown at once. */
export const LONGEST_STRETCH = 62;

/** One day of one's own calendar: open, booked or closed, and why. */
export interface CalendarDay {
  readonly day: CalendarDate;
  readonly booking: StoredDay | null;
  /** What stood there and was taken away, when nothing stands there now. */
  readonly former: StoredDay | null;
  readonly refusal: Refused | null;
  readonly text: string;
  readonly warnings: readonly CodeTWarning[];
}

/** One's own Code T over some days. */
export interface CodeTCalendarView {
  readonly isOn: boolean;
  readonly policy: CodeTPolicy;
  /** The day from which the rules of today hold; null for the defaults. */
  readonly effectiveFrom: CalendarDate | null;
  readonly today: CalendarDate;
  readonly days: readonly CalendarDay[];
  readonly counted: number;
  readonly limit: number;
  /** The next one that is scheduled or waits to be confirmed. */
  readonly presentation: StoredPresentation | null;
  readonly pending: readonly StoredDay[];
  readonly health: RosterHealth;
}

/** Why each day is open or closed is asked of the same function that books, so the page can promise nothing that booking refuses. */
@Injectable()
export class ReadCodeTCalendar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly facts: BookingFactsReader,
    private readonly coverage: CoverageReader,
    private readonly speaker: RefusalSpeaker,
  ) {}

  /** `projectId` matters where the policy counts by project. Throws a refusal for stretches that are too long or run backwards. */
  read(ctx: Ctx, from: CalendarDate, to: CalendarDate, projectId: string | null): Promise<CodeTCalendarView> {
    if (!isCalendarDate(from) || !isCalendarDate(to) || to < from || daysBetween(from, to) >= LONGEST_STRETCH) throw new Refusal('BAD_INPUT', `Ask for 1 to ${LONGEST_STRETCH} days.`);
    return this.uow.read(ctx, async (tx) => {
      const facts = await this.facts.of(tx, ctx, personOf(ctx), from);
      if (!facts) throw new Refusal('NOT_FOUND', 'There is no such person.');
      return this.view(tx, ctx, facts, range(from, to), projectId ?? '');
    });
  }

  /** Is Code T there for the asker, now or within the time that can be booked? Asked with every page, so little is read. */
  isThere(ctx: Ctx): Promise<boolean> {
    return this.uow.read(ctx, async (tx) => {
      const timeline = await this.facts.timeline(tx);
      if (!timeline.some(({ policy }) => policy.isOn)) return false;
      const [person] = await workingPeople(tx, [personOf(ctx)], ctx.now);
      if (!person) return false;
      const today = dayAt(ctx.now, person.zone);
      const last = addDays(today, HORIZON_DAYS);
      const policies = [policyOn(timeline, today), ...timeline.filter(({ from }) => from > today && from <= last)];
      return policies.some((one) => one !== undefined && one.policy.isOn && isInAudience(one.policy, person.teams));
    });
  }

  private async view(tx: Tx, ctx: Ctx, facts: PersonFacts, days: readonly CalendarDate[], projectId: string): Promise<CodeTCalendarView> {
    const policy = policyOn(facts.timeline, facts.today)?.policy ?? CODE_T_PRACTICE.defaults;
    const warnings = await this.coverage.warnings(tx, facts, days.filter((day) => day >= facts.today), policy.coverageFloor, facts.roster.isStale);
    const say = await this.speaker.speakerOf(tx, facts, localeOf(ctx));
    const decide = bookingDecider(facts, projectId);
    const dayOf = (day: CalendarDate): CalendarDay => {
      const own = facts.days.filter((one) => one.day === day);
      const booking = own.find(({ state }) => STANDING.has(state)) ?? null;
      const decision = decide(day);
      const refusal = decision.kind === 'free' ? null : decision;
      const isBookable = booking?.state === 'booked' || refusal === null;
      return { day, booking, former: booking ? null : (own.at(-1) ?? null), refusal, text: refusal ? say(day, refusal) : '', warnings: isBookable ? (warnings.get(day) ?? []) : [] };
    };
    const presentations = inScope(facts.presentations, policy.countingScope, projectId);
    return {
      isOn: policy.isOn && isInAudience(policy, facts.teams), policy, effectiveFrom: policyOn(facts.timeline, facts.today)?.from ?? null, today: facts.today, health: facts.health, days: days.map(dayOf),
      counted: countedDays(inScope(facts.days, policy.countingScope, projectId), presentations).length, limit: policy.daysBeforePresentation,
      presentation: presentations.filter(({ state }) => state === 'scheduled' || state === 'presented').sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null,
      pending: facts.days.filter((day) => isUnanswered(day, facts)),
    };
  }
}

/** Over and not answered, with time left to. */
function isUnanswered({ state, day, to }: StoredDay, { today, now }: PersonFacts): boolean {
  return (state === 'unknown' || (state === 'booked' && to <= now)) && daysBetween(day, today) <= ANSWER_DAYS;
}

function range(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}
