import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { logger } from '../../../platform/observability/logger.js';
import { phaseDatesOf, type Edition, type HackEditionId } from '../domain/edition.js';
import { phasesDue } from '../domain/edition-phase.js';
import { EditionStore } from '../persistence/edition.store.js';
import { Editions } from './editions.js';

/** Dates move editions on. Done again, by another instance or after a crash, it does nothing twice: what is due is decided anew under the lock. */
@Injectable()
export class AdvanceEditions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly editions: Editions,
    private readonly store: EditionStore,
    private readonly logbook: Logbook,
  ) {}

  /** One edition that can't go on leaves the others alone. */
  async run(ctx: Ctx): Promise<void> {
    const due = await this.uow.read(ctx, async (tx) => (await this.store.byIds(tx, await this.store.moving(tx))).filter((edition) => isDue(edition, ctx)));
    for (const { editionId } of due) {
      await this.advance(ctx, editionId).catch((error: Error) => logger.error({ organization: ctx.organization, editionId, reason: error.message }, 'a hack week did not go on to its next phase; the next look tries again'));
    }
  }

  private async advance(ctx: Ctx, editionId: HackEditionId): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      let edition = await this.editions.lock(tx, editionId, 'alone');
      for (const to of edition ? phasesDue(phaseDatesOf(edition), ctx.now) : []) {
        const from = edition!.phase;
        const entered = await this.editions.enter(tx, ctx, edition!, { to, by: null, reason: null });
        if (!entered.ok) break;
        edition = entered.value;
        await this.logbook.audit(tx, ctx, 'hack-week.edition-moved', { editionId, from, to });
      }
      return ok(null);
    });
  }
}

function isDue(edition: Edition, { now }: Ctx): boolean {
  return phasesDue(phaseDatesOf(edition), now).length > 0;
}
