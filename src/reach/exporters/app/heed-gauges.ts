import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GaugeChanged, type Gauge } from '../../../contracts/practices/gauge-changed.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { EventConsumers, type EventConsumer } from '../../../platform/events/event-consumers.js';
import { PracticeGaugeStore } from '../persistence/practice-gauge.store.js';

/** Keeps what practices count, to be shown as metrics. */
@Injectable()
export class HeedGauges implements OnModuleInit, EventConsumer<Gauge> {
  readonly name = 'exporters.gauges';
  readonly type = GaugeChanged;

  constructor(
    private readonly consumers: EventConsumers,
    private readonly store: PracticeGaugeStore,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  heed(tx: Tx, ctx: Ctx, gauge: Gauge): Promise<void> {
    return this.store.put(tx, ctx, gauge);
  }
}
