import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';

/** Mutes mails about signals for one person, or wants them again. */
@Injectable()
export class SetSignalMails {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly logbook: Logbook,
  ) {}

  async set(ctx: Ctx, personId: string, wanted: boolean): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      if (wanted) await tx.query('delete from signal_mute where organization_id = $1 and person_id = $2', [ctx.organization, personId]);
      else await tx.query('insert into signal_mute (organization_id, person_id) values ($1, $2) on conflict do nothing', [ctx.organization, personId]);
      await this.logbook.audit(tx, ctx, 'signal-mails.set', { wanted });
      return ok(null);
    });
  }
}
