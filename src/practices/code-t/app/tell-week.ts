import { Injectable } from '@nestjs/common';
import { GaugeChanged, gaugeSubject, type Gauge } from '../../../contracts/practices/gauge-changed.event.js';
import { TimelineEventHappened, type TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, mondayOf, type CalendarDate } from '../../../kernel/calendar-date.js';
import { ok } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventOutbox } from '../../../platform/events/event-outbox.js';
import { policyOn } from '../domain/code-t-policy.js';
import { FEWEST_PEOPLE, protectionFigures, type ProtectionFigures } from '../domain/figures.js';
import { quarterStart, weekTitle } from '../domain/week-words.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import { periodCounts, type PeriodCounts } from '../persistence/figures.query.js';
import { ToldWeekStore, type TeamWithDays } from '../persistence/told-week.store.js';
import { BookingFactsReader } from './booking-facts.js';

/** Weeks are told again for so long: answers come in for a week, corrections for one more. */
const WEEKS = 3;
const OUTCOMES = ['taken', 'partly', 'lost', 'displaced', 'cancelledForWork', 'unknown'] as const;
const LABELS: Readonly<Record<(typeof OUTCOMES)[number], string>> = { taken: 'taken', partly: 'partly', lost: 'lost', displaced: 'displaced', cancelledForWork: 'cancelled-for-work', unknown: 'unknown' };

/**
 * Once a week is over, tells other wings how each team's Code T went, without a name: an event on its time line for each of the last weeks, and the
 * figures of the quarter so far. Of very small teams nothing is told, and no figures where too few people had days.
 */
@Injectable()
export class TellWeek {
  /** The Monday up to which an organization was seen to: spares a look every minute. */
  private readonly done = new Map<string, CalendarDate>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ToldWeekStore,
    private readonly events: EventOutbox,
    private readonly facts: BookingFactsReader,
  ) {}

  async run(ctx: Ctx): Promise<void> {
    await this.uow.run<CalendarDate | null, never>(ctx, async (tx) => {
      if (!(await this.store.hasPolicy(tx))) return ok(null);
      const { today } = await organizationDay(tx, ctx.now);
      const monday = mondayOf(today);
      const lastWeek = addDays(monday, -7);
      if (this.done.get(ctx.organization) === monday || (await this.store.isTold(tx, lastWeek, monday))) return ok(null);
      // Two instances that look at the same moment: the second finds it done.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('code-t-week|' || $1, 0))`, [ctx.organization]);
      if (await this.store.isTold(tx, lastWeek, monday)) return ok(null);
      for (const team of await this.store.teams(tx, addDays(monday, -7 * WEEKS), addDays(monday, -1), FEWEST_PEOPLE)) await this.tellTeam(tx, ctx, team, monday, today);
      return ok(monday);
    }).then((told) => told.ok && told.value !== null && this.done.set(ctx.organization, told.value));
  }

  private async tellTeam(tx: Tx, ctx: Ctx, team: TeamWithDays, monday: CalendarDate, today: CalendarDate): Promise<void> {
    for (let back = WEEKS; back >= 1; back -= 1) {
      const week = addDays(monday, -7 * back);
      const counts = await periodCounts(tx, team.teamIds, week, addDays(week, 6));
      if (!counts) continue;
      await this.tellEvent(tx, ctx, team, week, counts);
      await this.store.mark(tx, ctx, team.teamId, week, today);
    }
    const yesterday = addDays(monday, -1);
    const quarter = await periodCounts(tx, team.teamIds, quarterStart(yesterday), yesterday);
    // Switched off, Code T has no numbers any more.
    const isOn = policyOn(await this.facts.timeline(tx), today)?.policy.isOn ?? false;
    await this.tellGauges(tx, ctx, team, isOn ? figuresOf(quarter) : undefined);
  }

  private async tellEvent(tx: Tx, ctx: Ctx, { teamId }: TeamWithDays, week: CalendarDate, counts: PeriodCounts): Promise<void> {
    const title = weekTitle(protectionFigures(counts.counts));
    const event: TimelineEvent = {
      key: `code-t:${teamId}:${week}`, practice: 'code-t', teamId, title: title ?? { en: 'Code T', de: 'Code T' }, on: week, until: addDays(week, 6), path: `/code-t/team/${teamId}`, isWithdrawn: title === undefined,
    };
    await this.events.tell(tx, ctx, TimelineEventHappened, event.key, event);
  }

  private async tellGauges(tx: Tx, ctx: Ctx, { teamId }: TeamWithDays, figures: ProtectionFigures | undefined): Promise<void> {
    const days = OUTCOMES.map((outcome): Gauge => ({
      gauge: 'code_t_days', help: 'Code T days of this quarter by how they ended.', teamId, labels: { outcome: LABELS[outcome] }, value: figures?.[outcome] ?? null,
    }));
    const ratio: Gauge = { gauge: 'code_t_protection_ratio', help: 'Share of the time meant for Code T this quarter that was had.', teamId, labels: {}, value: figures?.protection ?? null };
    for (const gauge of [...days, ratio]) await this.events.tell(tx, ctx, GaugeChanged, gaugeSubject(gauge), gauge);
  }
}

/** Undefined where too few people had days: it would be the figure of a person. */
function figuresOf(counts: PeriodCounts | undefined): ProtectionFigures | undefined {
  return counts && counts.people >= FEWEST_PEOPLE ? protectionFigures(counts.counts) : undefined;
}
