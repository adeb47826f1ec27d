import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

export type JobHandler = (payload: unknown) => Promise<void>;

/** Features register their jobs here before the runner starts; handlers are idempotent, since a job may run again after a crash. */
@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, JobHandler>();

  register(name: string, handler: JobHandler): void {
    if (this.handlers.has(name)) throw new Error(`two handlers for the job ${name}`);
    this.handlers.set(name, handler);
  }

  all(): ReadonlyMap<string, JobHandler> {
    return this.handlers;
  }

  /** Queues a job with the transaction. One job per `key` waits at a time. Payloads hold ids, never people's data. */
  async enqueue(tx: Tx, name: string, payload: Readonly<Record<string, unknown>>, options: { key?: string; runAt?: Date } = {}): Promise<void> {
    await tx.query('select door.enqueue_job($1, $2::json, $3, $4::timestamptz)', [name, JSON.stringify(payload), options.key ?? null, options.runAt ?? null]);
  }
}
