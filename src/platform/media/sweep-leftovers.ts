import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { ok } from '../../kernel/result.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRunner } from '../jobs/job-runner.js';
import { logger } from '../observability/logger.js';
import { forgetLeftover, leftovers } from './media-leftovers.js';
import { MediaStores } from './media-stores.js';
import { VARIANTS } from './picture.js';
import { keyOf } from './pictures.js';
import { FORGOTTEN_MS } from './sweep-pictures.js';

const LOOK_EVERY_MS = 600_000;
const AT_ONCE = 100;

/** Removes what deleted organizations left on storage outside of the database. The row goes last; any number of instances may do it at the same time. */
@Injectable()
export class SweepLeftovers implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly stores: MediaStores,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (Math.abs(now - this.lookedAt) < LOOK_EVERY_MS) return;
      this.lookedAt = now;
      await this.run();
    });
  }

  /** Storage that is away, or that the settings no longer name, keeps them for the next look. */
  async run(): Promise<void> {
    await this.sweep().catch((error: Error) => logger.warn({ reason: error.message }, 'pictures of deleted organizations could not be removed; the next sweep tries again'));
  }

  /** Not at once: what was on its way when its organization went arrives within the hour, or never. */
  private async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - FORGOTTEN_MS);
    const found = await this.uow.runInstallation(async (tx) => ok(await leftovers(tx, before, AT_ONCE)));
    for (const leftover of found.ok ? found.value : []) {
      for (const variant of VARIANTS) await this.stores.at(leftover.place).remove(keyOf(leftover.organization, leftover, variant));
      await this.uow.runInstallation(async (tx) => ok(await forgetLeftover(tx, leftover)));
    }
  }
}
