import { Injectable } from '@nestjs/common';
import { GaugeChanged, gaugeSubject, type Gauge } from '../../../contracts/practices/gauge-changed.event.js';
import { TimelineEventHappened, type TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { EventOutbox } from '../../../platform/events/event-outbox.js';

/** Tells other wings what the company said to the world and to itself: counts of months and years, without a name. */
@Injectable()
export class TellTalks {
  /** What was told last by this instance; telling it again changes nothing. */
  private readonly calls = new Map<string, number | null>();

  constructor(private readonly events: EventOutbox) {}

  /** After a talk was given on a day. */
  async delivered(tx: Tx, ctx: Ctx, on: CalendarDate): Promise<void> {
    const first = `${on.slice(0, 7)}-01`;
    const next = `${addDays(first, 32).slice(0, 7)}-01`;
    const month = await given(tx, first, next);
    const count = month.outside + month.inside;
    const event: TimelineEvent = {
      key: `talks:${on.slice(0, 7)}`, practice: 'talks', teamId: null, on: first, until: addDays(next, -1), path: `/talks/company?year=${on.slice(0, 4)}`, isWithdrawn: count === 0,
      title: { en: count === 1 ? 'One talk was given' : `${count} talks were given`, de: count === 1 ? 'Ein Vortrag wurde gehalten' : `${count} Vorträge wurden gehalten` },
    };
    await this.events.tell(tx, ctx, TimelineEventHappened, event.key, event);
    const year = await given(tx, `${on.slice(0, 4)}-01-01`, `${Number(on.slice(0, 4)) + 1}-01-01`);
    for (const where of ['outside', 'inside'] as const) {
      await this.tellGauge(tx, ctx, { gauge: 'talks_given_total', help: 'Talks that were given, by year and by where.', teamId: null, labels: { year: on.slice(0, 4), where }, value: year[where] });
    }
  }

  /** How many calls are open now, told when it is another number than before; no number once talks are off. */
  async countCalls(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, isOn: boolean): Promise<void> {
    const count = isOn ? await openCalls(tx, ctx.now) : null;
    if (this.calls.get(ctx.organization) === count || (count === null && !this.calls.has(ctx.organization))) return;
    await this.tellGauge(tx, ctx, { gauge: 'talks_open_calls', help: 'Calls for talks that are open.', teamId: null, labels: {}, value: count });
    this.calls.set(ctx.organization, count);
  }

  private async tellGauge(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, gauge: Gauge): Promise<void> {
    await this.events.tell(tx, ctx, GaugeChanged, gaugeSubject(gauge), gauge);
  }
}

async function given(tx: Tx, from: CalendarDate, to: CalendarDate): Promise<{ readonly outside: number; readonly inside: number }> {
  const found = await row<{ outside: number; inside: number }>(
    tx,
    `select count(*) filter (where o.kind = 'conference')::int as outside, count(*) filter (where o.kind <> 'conference')::int as inside
       from talk_submission s join opportunity o on o.organization_id = s.organization_id and o.opportunity_id = s.opportunity_id
      where s.organization_id = current_organization() and s.delivery = 'delivered' and s.delivered_on >= $1 and s.delivered_on < $2`,
    [from, to],
  );
  return found!;
}

async function openCalls(tx: Tx, now: Date): Promise<number> {
  const found = await row<{ count: number }>(tx, `select count(*)::int as count from opportunity o where o.organization_id = current_organization() and o.removed_at is null and o.kind = 'conference' and o.closes_at > $1`, [now]);
  return found!.count;
}
