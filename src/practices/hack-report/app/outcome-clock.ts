import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { AskOutcomes } from './ask-outcomes.js';

const LOOK: OrganizationWork = { job: 'hack-report', everyMs: 15 * 60_000, failure: 'owners were not asked what became of their demos; the next look tries again' };

/** Looks now and then whether an owner is to be asked. Done again, also elsewhere or after a crash, nobody is asked twice. */
@Injectable()
export class OutcomeClock implements OnModuleInit {
  constructor(
    private readonly ticks: OrganizationTicks,
    private readonly asking: AskOutcomes,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.asking.run(ctx));
  }

  /** Everywhere, now. */
  run(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.asking.run(ctx));
  }
}
