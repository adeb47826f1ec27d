import { Module } from '@nestjs/common';
import { ResultsModule } from '../../listening/results/results.module.js';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { GraphqlContextModule } from '../../platform/graphql/graphql.module.js';
import { DemosModule } from '../../practices/demos/demos.module.js';
import { OpportunitiesModule } from '../../practices/opportunities/opportunities.module.js';
import { TalksModule } from '../../practices/talks/talks.module.js';
import { ReadingGroupsModule } from '../../practices/reading-groups/reading-groups.module.js';
import { DemosExportRoute } from './app/demos-export-route.js';
import { HeedGauges } from './app/heed-gauges.js';
import { MetricsRoute } from './app/metrics-route.js';
import { OrganizationMetrics } from './app/organization-metrics.js';
import { ReadingExportRoute } from './app/reading-export-route.js';
import { ResultsExportRoute } from './app/results-export-route.js';
import { TalksExportRoute } from './app/talks-export-route.js';
import { metricsPolicy } from './domain/metrics.policy.js';
import { PracticeGaugeStore } from './persistence/practice-gauge.store.js';

registerPolicy(metricsPolicy);

/** Published results for other programs: tables as CSV, numbers as metrics. */
@Module({ imports: [DemosModule, DirectoryModule, GraphqlContextModule, OpportunitiesModule, ReadingGroupsModule, ResultsModule, TalksModule], providers: [DemosExportRoute, HeedGauges, MetricsRoute, OrganizationMetrics, PracticeGaugeStore, ReadingExportRoute, ResultsExportRoute, TalksExportRoute] })
export class ExportersModule {}
