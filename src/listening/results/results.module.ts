import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { PulsesModule } from '../pulses/pulses.module.js';
import { PublishedResults } from './app/published-results.js';
import { TeamTrendsReader } from './app/team-trends.js';
import { TrendNewsFeed } from './app/trend-news.js';
import { VisibleTeams } from './app/visible-teams.js';
import { resultsPolicy } from './domain/results.policy.js';
import { ResultsResolver } from './graphql/results.resolver.js';

registerPolicy(resultsPolicy);

/** Published results: trends, details, and live news of them. */
@Module({ imports: [DirectoryModule, PulsesModule], providers: [PublishedResults, TeamTrendsReader, TrendNewsFeed, VisibleTeams, ResultsResolver], exports: [PublishedResults, TeamTrendsReader] })
export class ResultsModule {}
