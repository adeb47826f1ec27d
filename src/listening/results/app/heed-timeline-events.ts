import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { TimelineEventHappened, type TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { EventConsumers, type EventConsumer } from '../../../platform/events/event-consumers.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { AnnotationStore } from '../persistence/annotation.store.js';
import { AnnotationNews } from './annotation-news.js';

/** Turns what practices tell into events on time lines. The same told twice is the same as once. */
@Injectable()
export class HeedTimelineEvents implements OnModuleInit, EventConsumer<TimelineEvent> {
  readonly name = 'results.annotations';
  readonly type = TimelineEventHappened;

  constructor(
    private readonly consumers: EventConsumers,
    private readonly store: AnnotationStore,
    private readonly news: AnnotationNews,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async heed(tx: Tx, ctx: Ctx, event: TimelineEvent): Promise<void> {
    for (const teamId of await this.put(tx, ctx, event)) await this.news.tell(tx, ctx.organization, teamId);
  }

  /** Teams whose time lines changed; null stands for everybody's. */
  private async put(tx: Tx, ctx: Ctx, event: TimelineEvent): Promise<readonly (string | null)[]> {
    if (!event.isWithdrawn) return this.store.putOfPractice(tx, ctx, idFrom(this.random(16)), event);
    const gone = await this.store.ofPractice(tx, event.key);
    if (!gone) return [];
    await this.store.remove(tx, ctx, gone.annotationId);
    return [gone.teamId];
  }
}
