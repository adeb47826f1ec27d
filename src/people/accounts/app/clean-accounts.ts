import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRunner } from '../../../platform/jobs/job-runner.js';
import { dayOf, oldestLivingUse } from '../domain/session.js';
import { InstallationStore } from '../persistence/installation.store.js';
import { SessionStore } from '../persistence/session.store.js';
import { SignInLinkStore } from '../persistence/sign-in-link.store.js';

/** Once a day: sessions that are over and links that nobody used are deleted. They worked no more before, too. */
@Injectable()
export class CleanAccounts implements OnModuleInit {
  private cleanedOn: string | undefined;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly installation: InstallationStore,
    private readonly sessions: SessionStore,
    private readonly links: SignInLinkStore,
    private readonly clock: Clock,
    private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    this.runner.onTick(() => this.clean());
  }

  async clean(): Promise<void> {
    const now = this.clock.now();
    const today = dayOf(now);
    if (this.cleanedOn === today) return;
    const all = await this.uow.runInstallation(async (tx) => ok(await this.installation.organizations(tx)));
    for (const { organizationId: organization } of all.ok ? all.value : []) {
      await this.uow.run({ organization }, async (tx) => {
        await this.sessions.deleteUnusedSince(tx, oldestLivingUse(today));
        await this.links.deleteExpired(tx, now);
        return ok(null);
      });
    }
    this.cleanedOn = today;
  }
}
