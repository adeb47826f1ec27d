import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { DiscoverOpportunities } from './app/discover-opportunities.js';
import { ImportOpportunities } from './app/import-opportunities.js';
import { KeepOpportunities } from './app/keep-opportunities.js';
import { KeepSearches } from './app/keep-searches.js';
import { ManageSources } from './app/manage-sources.js';
import { OpportunityChanges } from './app/opportunity-changes.js';
import { OpportunityMerges } from './app/opportunity-merges.js';
import { OwnTopics } from './app/own-topics.js';
import { ReadSource } from './app/read-source.js';
import { SourceSchedule } from './app/source-schedule.js';
import { TalksPractice } from './app/talks-practice.js';
import { OPPORTUNITIES_LOG } from './domain/opportunities-log.js';
import { opportunitiesPolicy } from './domain/opportunities.policy.js';
import { DeadlineFields, OpportunityFields, OpportunityResolver } from './graphql/opportunity.resolver.js';
import { SourceResolver } from './graphql/source.resolver.js';
import { AnnouncementStore } from './persistence/announcement.store.js';
import { MergeStore } from './persistence/merge.store.js';
import { OpportunityStore } from './persistence/opportunity.store.js';
import { SearchStore } from './persistence/search.store.js';
import { SourceStore } from './persistence/source.store.js';

registerPolicy(opportunitiesPolicy);
registerLogSentences(OPPORTUNITIES_LOG);

const useCases = [
  DiscoverOpportunities, ImportOpportunities, KeepOpportunities, KeepSearches, ManageSources, OpportunityChanges, OpportunityMerges, OwnTopics, ReadSource, SourceSchedule, TalksPractice,
];
const stores = [AnnouncementStore, MergeStore, OpportunityStore, SearchStore, SourceStore];
const resolvers = [DeadlineFields, OpportunityFields, OpportunityResolver, SourceResolver];

/** Where talks can be given: conferences that feeds announce and people add, and slots of the own stage. */
@Module({
  imports: [DirectoryModule, PoliciesModule],
  providers: [...useCases, ...stores, ...resolvers],
  exports: [DiscoverOpportunities, KeepOpportunities, KeepSearches, OpportunityChanges, OpportunityMerges, OwnTopics, SourceSchedule, TalksPractice],
})
export class OpportunitiesModule {}
