import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { PoliciesModule } from '../policies/policies.module.js';
import { DiscoverOpportunities } from './app/discover-opportunities.js';
import { KeepOpportunities } from './app/keep-opportunities.js';
import { KeepSearches } from './app/keep-searches.js';
import { OpportunityChanges } from './app/opportunity-changes.js';
import { OwnTopics } from './app/own-topics.js';
import { TalksPractice } from './app/talks-practice.js';
import { opportunitiesPolicy } from './domain/opportunities.policy.js';
import { OpportunityFields, OpportunityResolver } from './graphql/opportunity.resolver.js';
import { AnnouncementStore } from './persistence/announcement.store.js';
import { OpportunityStore } from './persistence/opportunity.store.js';
import { SearchStore } from './persistence/search.store.js';

registerPolicy(opportunitiesPolicy);

const useCases = [DiscoverOpportunities, KeepOpportunities, KeepSearches, OpportunityChanges, OwnTopics, TalksPractice];
const stores = [AnnouncementStore, OpportunityStore, SearchStore];
const resolvers = [OpportunityFields, OpportunityResolver];

/** Where talks can be given: conferences that feeds announce and people add, and slots of the own stage. */
@Module({
  imports: [DirectoryModule, PoliciesModule],
  providers: [...useCases, ...stores, ...resolvers],
  exports: [DiscoverOpportunities, KeepOpportunities, KeepSearches, OpportunityChanges, OwnTopics, TalksPractice],
})
export class OpportunitiesModule {}
