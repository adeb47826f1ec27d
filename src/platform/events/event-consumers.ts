import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import type { EventType } from '../../kernel/event-type.js';
import type { Tx } from '../database/tx.js';

/**
 * One feature's ear for one kind of event. It is called in a transaction of its own that also marks the event as delivered, so what it
 * writes there happens once; everything else it does may happen again. It throws to be tried again later; events of the same subject wait.
 */
export interface EventConsumer<Payload> {
  /** Stays the same for good: rows wait under it. For example `results.annotations`. */
  readonly name: string;
  readonly type: EventType<Payload>;
  heed(tx: Tx, ctx: Ctx, payload: Payload): Promise<void>;
}

/** Who listens to what. Features register while the application starts. */
@Injectable()
export class EventConsumers {
  private readonly consumers = new Map<string, EventConsumer<unknown>>();

  register<Payload>(consumer: EventConsumer<Payload>): void {
    if (this.consumers.has(consumer.name)) throw new Error(`two consumers are called ${consumer.name}`);
    this.consumers.set(consumer.name, consumer as EventConsumer<unknown>);
  }

  of({ name }: EventType<unknown>): readonly EventConsumer<unknown>[] {
    return [...this.consumers.values()].filter(({ type }) => type.name === name);
  }

  called(name: string): EventConsumer<unknown> | undefined {
    return this.consumers.get(name);
  }

  names(): readonly string[] {
    return [...this.consumers.keys()];
  }
}
