import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { ok } from '../../kernel/result.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../jobs/organization-ticks.js';
import { MediaStores } from './media-stores.js';
import { VARIANTS } from './picture.js';
import { PictureStore } from './picture.store.js';
import { keyOf } from './pictures.js';

const LOOK: OrganizationWork = { job: 'pictures', everyMs: 600_000, failure: 'pictures that are no longer needed could not be removed; the next sweep tries again', level: 'warn' };
/** An upload is kept within minutes, or never. */
export const FORGOTTEN_MS = 3_600_000;
const AT_ONCE = 100;

/**
 * Removes the bytes of pictures that were taken back, and of those that arrived and were never kept: their request was refused at the end, or the
 * server died. The row goes last, so what a crash leaves is swept again. Any number of instances may sweep at the same time.
 */
@Injectable()
export class SweepPictures implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly stores: MediaStores,
    private readonly store: PictureStore,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.sweep(ctx));
  }

  /** Every organization; a storage that is away leaves its pictures for the next sweep. */
  run(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.sweep(ctx));
  }

  private async sweep(ctx: Ctx): Promise<void> {
    const found = await this.uow.run(ctx, async (tx) => {
      await this.store.dropForgotten(tx, ctx, new Date(ctx.now.getTime() - FORGOTTEN_MS));
      return ok(await this.store.dropped(tx, AT_ONCE));
    });
    for (const picture of found.ok ? found.value : []) {
      for (const variant of VARIANTS) await this.stores.at(picture.place).remove(keyOf(ctx.organization, picture, variant));
      await this.uow.run(ctx, async (tx) => ok(await this.store.forget(tx, picture.pictureId)));
    }
  }
}
