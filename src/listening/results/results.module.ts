import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { PulsesModule } from '../pulses/pulses.module.js';
import { AnnotationsModule } from './annotations.module.js';
import { AnswerSights } from './app/answer-sight.js';
import { OrganizationStudy } from './app/organization-study.js';
import { OverviewNews } from './app/overview-news.js';
import { PublishedResults } from './app/published-results.js';
import { ReadAttention } from './app/read-attention.js';
import { ReadEventEffect } from './app/read-event-effect.js';
import { ReadOverview } from './app/read-overview.js';
import { ReleasedComments } from './app/released-comments.js';
import { SetSignalMails } from './app/set-signal-mails.js';
import { SignalBoard } from './app/signal-board.js';
import { TeamTrendsReader } from './app/team-trends.js';
import { TrendNewsFeed } from './app/trend-news.js';
import { VisibleTeams } from './app/visible-teams.js';
import { resultsPolicy } from './domain/results.policy.js';
import { AnswerCachePlugin } from './graphql/answer-cache.plugin.js';
import { EventEffectResolver } from './graphql/event-effect.resolver.js';
import { AttentionLineResolver, OverviewResolver } from './graphql/overview.resolver.js';
import { ResultsResolver } from './graphql/results.resolver.js';
import { ReleasesModule } from './releases.module.js';

registerPolicy(resultsPolicy);

const readers = [AnswerSights, OrganizationStudy, OverviewNews, PublishedResults, ReadAttention, ReadEventEffect, ReadOverview, ReleasedComments, SignalBoard, TeamTrendsReader, TrendNewsFeed, VisibleTeams];

/** Published results: trends, signals, details, and live news of them. */
@Module({
  imports: [AnnotationsModule, DirectoryModule, PulsesModule, ReleasesModule],
  providers: [...readers, SetSignalMails, AnswerCachePlugin, AttentionLineResolver, EventEffectResolver, OverviewResolver, ResultsResolver],
  exports: [...readers],
})
export class ResultsModule {}
