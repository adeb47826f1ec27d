import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { weekdayOf } from '../../calendar/domain/working-day.js';
import { mayDisplace, maySeeTeam } from '../domain/code-t.policy.js';
import { policyOn } from '../domain/code-t-policy.js';
import { coverageOf, isBelowFloor } from '../domain/coverage.js';
import { FEWEST_PEOPLE, protectionFigures, type ProtectionFigures } from '../domain/figures.js';
import { quarterStart } from '../domain/week-words.js';
import type { StoredDay } from '../domain/code-t-day.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import { coverageOn } from '../persistence/coverage.query.js';
import { quarterCounts } from '../persistence/figures.query.js';
import { BookingFactsReader } from './booking-facts.js';
import { LONGEST_STRETCH } from './read-code-t-calendar.js';

/** A team on one day. */
export interface TeamDayView {
  readonly day: CalendarDate;
  /** The policy of that day allows Code T. */
  readonly isCodeTDay: boolean;
  readonly people: number;
  readonly coverage: number;
  readonly isBelowFloor: boolean;
  readonly bookings: readonly StoredDay[];
  readonly onCall: readonly PersonId[];
  /** Days that a lead took, with what was said. */
  readonly takenByLeads: readonly StoredDay[];
}

/** How well a quarter's time was protected; null where too few people had days. */
export interface QuarterView {
  readonly startsOn: CalendarDate;
  readonly figures: ProtectionFigures | null;
}

/** Code T of a team and those below it. */
export interface TeamView {
  readonly teamId: TeamId;
  readonly days: readonly TeamDayView[];
  readonly floor: number | null;
  readonly quarters: readonly QuarterView[];
  readonly viewerMayDisplace: boolean;
}

/** What a lead sees of Code T: who is where on which day, and what became of the time. Nothing is added up by person. */
@Injectable()
export class ReadTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly directory: DirectoryReader,
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
  ) {}

  /** Undefined for a team that is not theirs to see. */
  read(ctx: Ctx, teamText: string, from: CalendarDate, to: CalendarDate): Promise<TeamView | undefined> {
    if (!isCalendarDate(from) || !isCalendarDate(to) || to < from || daysBetween(from, to) >= LONGEST_STRETCH) throw new Refusal('BAD_INPUT', `Ask for 1 to ${LONGEST_STRETCH} days.`);
    const teamId = parseId<TeamId>(teamText);
    if (teamId === undefined) return Promise.resolve(undefined);
    return this.uow.read(ctx, async (tx) => {
      const above = await this.directory.wayUp(tx, teamId);
      if (above.length === 0 || !(await this.maySee(tx, ctx, teamId, above.slice(1)))) return undefined;
      return this.view(tx, ctx, teamId, above, from, to);
    });
  }

  private async view(tx: Tx, ctx: Ctx, teamId: TeamId, wayUp: readonly TeamId[], from: CalendarDate, to: CalendarDate): Promise<TeamView> {
    const timeline = await this.facts.timeline(tx);
    const teamIds = await this.directory.subtree(tx, teamId);
    const { today } = await organizationDay(tx, ctx.now);
    const policy = policyOn(timeline, today)?.policy ?? CODE_T_PRACTICE.defaults;
    const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
    const coverage = new Map((await coverageOn(tx, teamIds, days, timeline)).map((row) => [row.day, row]));
    const bookings = await this.days.ofTeams(tx, teamIds, from, to);
    const taken = await this.days.takenByLeads(tx, teamIds, from, to);
    const viewDay = (day: CalendarDate): TeamDayView => {
      const row = coverage.get(day) ?? { people: 0, away: 0, onCall: [] };
      const rules = policyOn(timeline, day)?.policy;
      return {
        day, isCodeTDay: rules?.isOn === true && rules.weekdays.includes(weekdayOf(day)), people: row.people, coverage: coverageOf(row), isBelowFloor: isBelowFloor(row, rules?.coverageFloor ?? null),
        bookings: bookings.filter((booking) => booking.day === day), onCall: row.onCall,
        takenByLeads: taken.filter((one) => one.day === day),
      };
    };
    const mayLead = mayDisplace(ctx.actor, { teams: wayUp, policyAllows: policy.mayLeadsDisplace }).allow;
    return { teamId, days: days.map(viewDay), floor: policy.coverageFloor?.share ?? null, quarters: await this.quarters(tx, teamIds, today), viewerMayDisplace: mayLead };
  }

  /** This quarter and the four before it. */
  private async quarters(tx: Tx, teamIds: readonly TeamId[], today: CalendarDate): Promise<readonly QuarterView[]> {
    const first = quarterStart(addDays(quarterStart(today), -366));
    const found = await quarterCounts(tx, teamIds, first, today);
    return found.map(({ from, people, counts }) => ({ startsOn: from, figures: people >= FEWEST_PEOPLE ? protectionFigures(counts) : null }));
  }

  private async maySee(tx: Tx, ctx: Ctx, teamId: TeamId, above: readonly TeamId[]): Promise<boolean> {
    const { actor } = ctx;
    if (!isSomebody(actor)) return false;
    const own = await this.directory.teamOf(tx, actor.personId, ctx.now);
    return maySeeTeam(actor, { teamId, above, isOwn: own === teamId }).allow;
  }
}
