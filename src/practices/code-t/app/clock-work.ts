import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { EndDays } from './end-days.js';
import { LapsePresentations } from './lapse-presentations.js';
import { TellWeek } from './tell-week.js';

const LOOK: OrganizationWork = { job: 'code-t', everyMs: 60_000, failure: 'Code T did not see to its days; the next look tries again' };

/** What time does to Code T: days end, presentations lapse, weeks are told. Done again, also elsewhere or after a crash, it does nothing twice. */
@Injectable()
export class ClockWork implements OnModuleInit {
  constructor(
    private readonly ticks: OrganizationTicks,
    private readonly endDays: EndDays,
    private readonly lapses: LapsePresentations,
    private readonly week: TellWeek,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.look(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.look(this.ticks.ctx(LOOK, organization));
  }

  private async look(ctx: Ctx): Promise<void> {
    await this.endDays.run(ctx);
    await this.lapses.run(ctx);
    await this.week.run(ctx);
  }
}
