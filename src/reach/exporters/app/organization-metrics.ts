import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { PublishedResults } from '../../../listening/results/app/published-results.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { gaugeMetrics } from '../domain/gauge-metrics.js';
import { resultMetrics, type Metric } from '../domain/result-metrics.js';
import { PracticeGaugeStore } from '../persistence/practice-gauge.store.js';

/** The numbers of one organization as one person may see them. */
@Injectable()
export class OrganizationMetrics {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly results: PublishedResults,
    private readonly gauges: PracticeGaugeStore,
    private readonly clock: Clock,
  ) {}

  async collect(ctx: Pick<Ctx, 'organization'>, personId: string): Promise<readonly Metric[]> {
    const newest = await this.results.newest(ctx, personId);
    const visible = new Set((await this.results.teams(ctx, personId, null)).map(({ teamId }) => teamId));
    const told = await this.uow.read(ctx, (tx) => this.gauges.all(tx));
    const readings = await this.results.signals(ctx, newest);
    return [...resultMetrics(newest, readings, this.clock.now()), ...gaugeMetrics(told, (teamId) => visible.has(teamId))];
  }
}
