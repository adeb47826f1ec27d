import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { SourceStore } from '../persistence/source.store.js';
import { CLAIM_MS, ReadSource } from './read-source.js';
import { TalksPractice } from './talks-practice.js';

const LOOK: OrganizationWork = { job: 'talk-sources', everyMs: 60_000, failure: 'sources of conferences could not be read; the next look tries again', isBeside: true };

/** Reads sources when they are due. A source is claimed in the database, so that of several instances one reads it; after a crash the claim runs out. */
@Injectable()
export class SourceSchedule implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly practice: TalksPractice,
    private readonly sources: SourceStore,
    private readonly reading: ReadSource,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, ({ organization }) => this.ofOrganization(organization));
  }

  /** Everything that is due in one organization; nothing where talks are off. */
  async ofOrganization(organization: OrganizationId): Promise<void> {
    for (;;) {
      const ctx = this.ticks.ctx(LOOK, organization);
      const claimed = await this.uow.run(ctx, async (tx) => ok((await this.practice.settings(tx, ctx.now)).isOn ? await this.sources.claimDue(tx, ctx.now, new Date(ctx.now.getTime() + CLAIM_MS), 2) : []));
      if (!claimed.ok || claimed.value.length === 0) return;
      for (const sourceId of claimed.value) await this.reading.run(ctx, sourceId);
    }
  }
}
