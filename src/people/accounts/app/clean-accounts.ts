import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { dayOf, oldestLivingUse } from '../domain/session.js';
import { SessionStore } from '../persistence/session.store.js';
import { SignInLinkStore } from '../persistence/sign-in-link.store.js';

const LOOK: OrganizationWork = { job: 'clean-accounts', everyMs: 3_600_000, failure: 'sessions and links that are over were not deleted; the next look tries again' };

/** Every hour: sessions that are over and links that nobody used are deleted. They worked no more before, too. */
@Injectable()
export class CleanAccounts implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly links: SignInLinkStore,
    private readonly ticks: OrganizationTicks,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.clean(ctx));
  }

  private async clean(ctx: Ctx): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      await this.sessions.deleteUnusedSince(tx, oldestLivingUse(dayOf(ctx.now)));
      await this.links.deleteExpired(tx, ctx.now);
      return ok(null);
    });
  }
}
