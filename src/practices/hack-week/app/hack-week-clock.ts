import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { AdvanceEditions } from './advance-editions.js';
import { HackWeekDoor } from './hack-week-door.js';
import { RemindPeople } from './remind-people.js';

/** A phase begins within so much of its time. */
const LOOK: OrganizationWork = { job: 'hack-week', everyMs: 10_000, failure: 'a hack week was not seen to; the next look tries again' };

/** What time does to hack weeks: phases begin, people are reminded. */
@Injectable()
export class HackWeekClock implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly door: HackWeekDoor,
    private readonly advance: AdvanceEditions,
    private readonly remind: RemindPeople,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.look(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.look(this.ticks.ctx(LOOK, organization));
  }

  /** Nothing where hack weeks are off: their editions stand still. */
  private async look(ctx: Ctx): Promise<void> {
    if (!(await this.uow.read(ctx, (tx) => this.door.look(tx, ctx))).isIn) return;
    await this.advance.run(ctx);
    await this.remind.run(ctx);
  }
}
