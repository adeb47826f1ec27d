import { Injectable } from '@nestjs/common';
import { GaugeChanged, gaugeSubject, type Gauge } from '../../../contracts/practices/gauge-changed.event.js';
import { TimelineEventHappened, type TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { EventOutbox } from '../../../platform/events/event-outbox.js';
import type { StoredGroup } from '../domain/reading-group.js';
import { annotationTitle } from '../domain/reading-groups-words.js';

/** Tells other wings that a group began or finished, and how many run: no names, and no titles, which somebody typed. */
@Injectable()
export class TellReading {
  constructor(private readonly events: EventOutbox) {}

  began(tx: Tx, ctx: Ctx, group: StoredGroup): Promise<void> {
    return this.tell(tx, ctx, group, 'began', false);
  }

  /** With `isWithdrawn`, it goes on after all. */
  finished(tx: Tx, ctx: Ctx, group: StoredGroup, isWithdrawn = false): Promise<void> {
    return this.tell(tx, ctx, group, 'finished', isWithdrawn);
  }

  /** Null where the practice is off: there is no such number then. */
  async running(tx: Tx, ctx: Ctx, count: number | null): Promise<void> {
    const gauge: Gauge = { gauge: 'reading_groups', help: 'Reading groups that are running.', teamId: null, labels: {}, value: count };
    await this.events.tell(tx, ctx, GaugeChanged, gaugeSubject(gauge), gauge);
  }

  private async tell(tx: Tx, ctx: Ctx, { groupId, kind }: StoredGroup, what: 'began' | 'finished', isWithdrawn: boolean): Promise<void> {
    const { today } = await organizationDay(tx, ctx.now);
    const event: TimelineEvent = {
      key: `reading-groups:${groupId}.${what}`, practice: 'reading-groups', teamId: null, title: annotationTitle(kind, what), on: today, until: null, path: `/reading-groups/${groupId}`, isWithdrawn,
    };
    await this.events.tell(tx, ctx, TimelineEventHappened, event.key, event);
  }
}
