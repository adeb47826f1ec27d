import { Injectable } from '@nestjs/common';
import { GaugeChanged, gaugeSubject } from '../../../contracts/practices/gauge-changed.event.js';
import { TimelineEventHappened } from '../../../contracts/practices/timeline-event-happened.event.js';
import { addDays, mondayOf, type CalendarDate } from '../../../kernel/calendar-date.js';
import type { Ctx } from '../../../kernel/actor.js';
import { dayIn } from '../../../people/directory/domain/day-in.js';
import type { Tx } from '../../../platform/database/tx.js';
import { EventOutbox } from '../../../platform/events/event-outbox.js';
import { isUnusualWeek } from '../domain/load-weeks.js';
import { oldestGood } from '../domain/roster-health.js';
import { healthState } from '../domain/roster-source.js';
import { unmatchedOf } from '../domain/unmatched.js';
import { LoadStore } from '../persistence/load.store.js';
import { organizationZone } from '../persistence/roster-people.query.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';

const WEEKS = 13;

/** What other wings may know of on call: numbers of teams, and weeks that asked for twice the usual. Nothing that points to anybody. */
@Injectable()
export class TellOnCall {
  constructor(
    private readonly outbox: EventOutbox,
    private readonly sources: RosterSourceStore,
    private readonly load: LoadStore,
  ) {}

  async tell(tx: Tx, ctx: Ctx, teamId: string): Promise<void> {
    const sources = await this.sources.ofTeams(tx, [teamId]);
    const monday = mondayOf(dayIn(await organizationZone(tx), ctx.now));
    const weeks = await this.load.weeks(tx, teamId, addDays(monday, -7 * WEEKS), WEEKS + 1);
    const isRead = sources.some(({ isPaused }) => !isPaused);
    const readAt = oldestGood(sources.filter(({ kind }) => kind !== 'ics-file').map((source) => healthState(source, null)));
    const unmatched = unmatchedOf(await this.load.ahead(tx, teamId, ctx.now), ctx.now).length;
    await this.gauge(tx, ctx, teamId, 'on_call_hours', 'Hours of on-call duty in this week, of all roles together', isRead ? weeks.at(-1)!.hours : null);
    await this.gauge(tx, ctx, teamId, 'on_call_unmatched', 'Names on the roster with shifts ahead whom nobody is known by', isRead ? unmatched : null);
    await this.gauge(tx, ctx, teamId, 'on_call_roster_age_seconds', 'Time since the roster was last read well', readAt && Math.round((ctx.now.getTime() - readAt.getTime()) / 1000));
    // The week that has just ended: what is over is known.
    await this.annotate(tx, ctx, teamId, addDays(monday, -7), isUnusualWeek(weeks.at(-2)!, weeks.slice(0, -2)));
  }

  private async gauge(tx: Tx, ctx: Ctx, teamId: string, gauge: string, help: string, value: number | null): Promise<void> {
    const told = { gauge, help, teamId, labels: {}, value };
    await this.outbox.tell(tx, ctx, GaugeChanged, gaugeSubject(told), told);
  }

  private async annotate(tx: Tx, ctx: Ctx, teamId: string, monday: CalendarDate, isUnusual: boolean): Promise<void> {
    if (!(await this.load.setTold(tx, ctx, teamId, monday, isUnusual))) return;
    const key = `on-call-load:${teamId}:${monday}`;
    await this.outbox.tell(tx, ctx, TimelineEventHappened, key, {
      key, practice: 'on-call', teamId, on: monday, until: addDays(monday, 6), path: `/on-call/${teamId}`, isWithdrawn: !isUnusual,
      title: { en: 'At least twice the usual on-call duty', de: 'Mindestens doppelt so viel Bereitschaft wie üblich' },
    });
  }
}
