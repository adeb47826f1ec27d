import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';

const LOOK: OrganizationWork = { job: 'spent-hashes', everyMs: 3_600_000, failure: 'spent hashes were not withdrawn; the next look tries again' };

/** Deletes the spent hashes of rounds closed 90 days ago: long enough to find one's own, not for ever. Looks every hour. */
@Injectable()
export class WithdrawSpentHashes implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.withdraw(ctx));
  }

  /** Everywhere, now. */
  run(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.withdraw(ctx));
  }

  private async withdraw(ctx: Ctx): Promise<void> {
    const today = ctx.now.toISOString().slice(0, 10);
    await this.uow.run(ctx, async (tx) =>
      ok(await tx.query(`update round_recount set spent_hashes = null where organization_id = $1 and withdraw_hashes_on <= $2::date and spent_hashes is not null`, [ctx.organization, today])),
    );
  }
}
