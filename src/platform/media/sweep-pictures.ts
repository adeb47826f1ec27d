import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { OrganizationId } from '../../kernel/ids.js';
import { ok } from '../../kernel/result.js';
import { rows } from '../database/tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { JobRunner } from '../jobs/job-runner.js';
import { logger } from '../observability/logger.js';
import { MediaStores } from './media-stores.js';
import { VARIANTS } from './picture.js';
import { PictureStore } from './picture.store.js';
import { keyOf } from './pictures.js';

const LOOK_EVERY_MS = 600_000;
/** An upload is kept within minutes, or never. */
const FORGOTTEN_MS = 3_600_000;
const AT_ONCE = 100;
/** While the past of the sample organization is being written, its clock is not ours. */
const ORGANIZATIONS = `select o.organization_id as id from door.list_organizations() o
  where not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and not s.ready)`;

/**
 * Removes the bytes of pictures that were taken back, and of those that arrived and were never kept: their request was refused at the end, or the
 * server died. The row goes last, so what a crash leaves is swept again. Any number of instances may sweep at the same time.
 */
@Injectable()
export class SweepPictures implements OnModuleInit {
  private lookedAt = -Infinity;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
    private readonly stores: MediaStores,
    private readonly store: PictureStore,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(async () => {
      const now = this.clock.now().getTime();
      if (Math.abs(now - this.lookedAt) < LOOK_EVERY_MS) return;
      this.lookedAt = now;
      await this.run();
    });
  }

  /** Every organization; a storage that is away leaves its pictures for the next sweep. */
  async run(): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await rows<{ id: OrganizationId }>(tx, ORGANIZATIONS)));
    for (const { id } of found.ok ? found.value : []) {
      await this.ofOrganization(id).catch((error: Error) => logger.warn({ organization: id, reason: error.message }, 'pictures that are no longer needed could not be removed; the next sweep tries again'));
    }
  }

  private async ofOrganization(organization: OrganizationId): Promise<void> {
    const now = this.clock.now();
    const ctx: Ctx = { actor: { kind: 'system', job: 'pictures' }, organization, requestId: 'pictures', now };
    const found = await this.uow.run(ctx, async (tx) => {
      await this.store.dropForgotten(tx, ctx, new Date(now.getTime() - FORGOTTEN_MS));
      return ok(await this.store.dropped(tx, AT_ONCE));
    });
    for (const picture of found.ok ? found.value : []) {
      for (const variant of VARIANTS) await this.stores.at(picture.place).remove(keyOf(organization, picture, variant));
      await this.uow.run(ctx, async (tx) => ok(await this.store.forget(tx, picture.pictureId)));
    }
  }
}
