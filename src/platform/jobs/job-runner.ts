import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, makeWorkerUtils, run, type Runner, type Task, type WorkerUtils } from 'graphile-worker';
import pg from 'pg';
import { asRole } from '../database/connection.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../database/database-settings.js';
import { logger } from '../observability/logger.js';
import { ServiceMetrics, type WorkOutcome } from '../observability/service-metrics.js';
import { JobRegistry, type JobHandler } from './job-registry.js';
import { JOB_SETTINGS, type JobSettings } from './job-settings.js';

const TICK = 'tick';
/** How often each instance looks whether ticks still come. */
const WATCH_MS = 3000;

/** Jobs that run at the same time: a tick and forecasts may take long, and what was just released is folded beside them. */
const AT_ONCE = 3;

/** Is a tick waiting that will run soon? One that died with the database stays locked and is none. */
const IS_TICK_WAITING = `select 1 from graphile_worker.jobs where key = '${TICK}' and locked_at is null and run_at < now() + make_interval(secs => $1)`;

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
  private utils: WorkerUtils | undefined;
  private lastTick = performance.now();
  private isTicking = false;
  private watch: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DATABASE_SETTINGS) private readonly database: DatabaseSettings,
    @Inject(JOB_SETTINGS) private readonly settings: JobSettings,
    private readonly registry: JobRegistry,
    private readonly metrics: ServiceMetrics,
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
    for (const [name, handler] of this.registry.all()) tasks[name] = (payload) => this.counted(name, handler, payload);
    const utils = await makeWorkerUtils({ pgPool: this.pool, logger: quiet });
    await utils.migrate();
    await utils.addJob(TICK, {}, { jobKey: TICK });
    this.utils = utils;
    this.watch = setInterval(() => void this.keepTicking(), WATCH_MS).unref();
    this.runner = await run({ pgPool: this.pool, taskList: tasks, concurrency: AT_ONCE, noHandleSignals: true, pollInterval: 2000, logger: quiet, crontab: `* * * * * ${TICK} ?jobKey=${TICK}&jobKeyMode=preserve_run_at` });
    this.runner.promise.catch((error: Error) => logger.error({ reason: error.message }, 'the job runner stopped'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.watch);
    await this.runner?.stop().catch(() => undefined);
    await this.utils?.release();
    await this.pool?.end().catch(() => undefined);
  }

  /** A tick whose database died is not queued again by anybody, and a round would wait for its close: this queues the next one. */
  private async keepTicking(): Promise<void> {
    const { tickSeconds } = this.settings;
    try {
      const isLate = !this.isTicking && performance.now() - this.lastTick > 1000 * (tickSeconds + WATCH_MS / 1000);
      if (!isLate || (await this.pool!.query(IS_TICK_WAITING, [tickSeconds])).rowCount !== 0) return;
      await this.utils!.addJob(TICK, {}, { jobKey: TICK });
    } catch {
      // The database is away: the next look tries again.
    }
  }

  private async counted(name: string, handler: JobHandler, payload: unknown): Promise<void> {
    const started = performance.now();
    let outcome: WorkOutcome = 'failed';
    try {
      await handler(payload);
      outcome = 'ok';
    } finally {
      this.metrics.job(name, outcome, (performance.now() - started) / 1000);
    }
  }

  private async tick(again: (runAt: Date) => Promise<unknown>): Promise<void> {
    const started = performance.now();
    let outcome: WorkOutcome = 'ok';
    this.isTicking = true;
    for (const handler of this.tickHandlers) {
      await handler({}).catch((error: Error) => {
        outcome = 'failed';
        logger.error({ reason: error.message, stack: error.stack }, 'a tick failed; the next one tries again');
      });
    }
    this.isTicking = false;
    this.lastTick = performance.now();
    this.metrics.job(TICK, outcome, (this.lastTick - started) / 1000);
    await again(new Date(Date.now() + this.settings.tickSeconds * 1000));
  }
}
