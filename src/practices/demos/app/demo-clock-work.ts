import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { DemoPictures } from './demo-pictures.js';

const LOOK: OrganizationWork = { job: 'demos', everyMs: 3_600_000, failure: 'pictures of removed projects could not be given up; the next look tries again' };

/** What time does to demos: pictures of projects that were removed as a whole are given up. Done twice, it does nothing. */
@Injectable()
export class DemoClockWork implements OnModuleInit {
  constructor(
    private readonly ticks: OrganizationTicks,
    private readonly pictures: DemoPictures,
  ) {}

  onModuleInit(): void {
    this.ticks.every(LOOK, (ctx) => this.pictures.dropAbandoned(ctx));
  }

  /** Everywhere, now. */
  run(): Promise<void> {
    return this.ticks.now(LOOK, (ctx) => this.pictures.dropAbandoned(ctx));
  }
}
