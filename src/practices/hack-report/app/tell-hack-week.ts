import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GaugeChanged, gaugeSubject, type Gauge } from '../../../contracts/practices/gauge-changed.event.js';
import { TimelineEventHappened, type TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { EventOutbox } from '../../../platform/events/event-outbox.js';
import { Editions } from '../../hack-week/app/editions.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import { isAtLeast, type Phase } from '../../hack-week/domain/edition-phase.js';
import { demoDayEvent, weekEvent } from './hack-week-events.js';
import { editionReport, type Report } from '../domain/report.js';
import { isNewestPublished, reportFacts } from '../persistence/report-facts.query.js';

/** Tells other wings of hack weeks: the days on time lines, and figures of the newest one that is published. Nothing names a person. */
@Injectable()
export class TellHackWeek implements OnModuleInit {
  constructor(
    private readonly editions: Editions,
    private readonly events: EventOutbox,
  ) {}

  onModuleInit(): void {
    this.editions.onPhase((tx, ctx, edition, from, to) => this.entered(tx, ctx, edition, from, to));
  }

  /** Figures as they are now, unless another edition was published after this one. */
  async figures(tx: Tx, ctx: Ctx, editionId: string): Promise<void> {
    if (!(await isNewestPublished(tx, editionId))) return;
    for (const gauge of gaugesOf(editionReport(await reportFacts(tx, editionId)))) await this.events.tell(tx, ctx, GaugeChanged, gaugeSubject(gauge), gauge);
  }

  private async entered(tx: Tx, ctx: Ctx, edition: Edition, from: Phase, to: Phase): Promise<void> {
    if (isAtLeast(from, 'hacking') || isAtLeast(to, 'hacking')) await this.event(tx, ctx, weekEvent(edition, !isAtLeast(to, 'hacking')));
    if (isAtLeast(from, 'demos') || isAtLeast(to, 'demos')) await this.event(tx, ctx, demoDayEvent(edition, !isAtLeast(to, 'demos')));
    if (to === 'published') await this.figures(tx, ctx, edition.editionId);
  }

  private event(tx: Tx, ctx: Ctx, event: TimelineEvent): Promise<void> {
    return this.events.tell(tx, ctx, TimelineEventHappened, event.key, event);
  }
}

function gaugesOf(report: Report): readonly Gauge[] {
  const whole = { teamId: null, labels: {} };
  const outcomes = report.outcomes.filter(({ at }) => at === 90).map(({ outcome, count }): Gauge => ({
    gauge: 'hack_outcomes', help: 'Demos of the newest hack week by what became of them after 90 days.', teamId: null, labels: { outcome }, value: count,
  }));
  return [
    { gauge: 'hack_demos', help: 'Demos shown in the newest hack week.', ...whole, value: report.demos },
    { gauge: 'hack_people', help: 'People on projects in the newest hack week.', ...whole, value: report.people },
    ...outcomes,
  ];
}
