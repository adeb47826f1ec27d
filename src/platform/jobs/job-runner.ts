import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, makeWorkerUtils, run, type Runner, type Task } from 'graphile-worker';
import pg from 'pg';
import { asRole } from '../database/connection.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../database/database-settings.js';
import { logger } from '../observability/logger.js';
import { JobRegistry, type JobHandler } from './job-registry.js';
import { JOB_SETTINGS, type JobSettings } from './job-settings.js';

const TICK = 'tick';

/**
 * Runs the queue: each job once across instances, again after a crash. Its pool acts as `barograph_worker`, which sees
 * the queue and no organization; handlers use the application's own pool. `tick` runs every few seconds and is what
 * announces, opens, seals and closes rounds.
 */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private pool: pg.Pool | undefined;
  private runner: Runner | undefined;
  private readonly tickHandlers: JobHandler[] = [];

  constructor(
    @Inject(DATABASE_SETTINGS) private readonly database: DatabaseSettings,
    @Inject(JOB_SETTINGS) private readonly settings: JobSettings,
    private readonly registry: JobRegistry,
  ) {}

  /** Work to look for at every tick. */
  onTick(handler: JobHandler): void {
    this.tickHandlers.push(handler);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.enabled) return;
    this.pool = new pg.Pool({ ...asRole(this.database.connection, 'barograph_worker', 'barograph-jobs'), max: 4 });
    this.pool.on('error', (error) => logger.warn({ reason: error.message }, 'a job connection was lost'));
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    const quiet = new Logger(() => (level, message) => (level === 'error' ? logger.error(message) : undefined));
    const tasks: Record<string, Task> = { [TICK]: (_payload, helpers) => this.tick((runAt) => helpers.addJob(TICK, {}, { jobKey: TICK, runAt })) };
    for (const [name, handler] of this.registry.all()) tasks[name] = (payload) => handler(payload);
    const utils = await makeWorkerUtils({ pgPool: this.pool, logger: quiet });
    await utils.migrate();
    await utils.addJob(TICK, {}, { jobKey: TICK });
    await utils.release();
    this.runner = await run({ pgPool: this.pool, taskList: tasks, concurrency: 2, noHandleSignals: true, pollInterval: 2000, logger: quiet, crontab: `* * * * * ${TICK} ?jobKey=${TICK}&jobKeyMode=preserve_run_at` });
    this.runner.promise.catch((error: Error) => logger.error({ reason: error.message }, 'the job runner stopped'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop().catch(() => undefined);
    await this.pool?.end().catch(() => undefined);
  }

  private async tick(again: (runAt: Date) => Promise<unknown>): Promise<void> {
    for (const handler of this.tickHandlers) {
      await handler({}).catch((error: Error) => logger.error({ reason: error.message, stack: error.stack }, 'a tick failed; the next one tries again'));
    }
    await again(new Date(Date.now() + this.settings.tickSeconds * 1000));
  }
}
