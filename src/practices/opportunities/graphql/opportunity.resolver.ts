import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { mayManagePractices } from '../../policies/domain/policies.policy.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { DiscoverOpportunities } from '../app/discover-opportunities.js';
import { KeepOpportunities } from '../app/keep-opportunities.js';
import { OpportunityMerges } from '../app/opportunity-merges.js';
import { KeepSearches } from '../app/keep-searches.js';
import { daysLeft } from '../domain/call.js';
import type { OpportunityCriteria } from '../domain/discovery.js';
import type { SavedSearch } from '../persistence/search.store.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import {
  ChangeTalkOpportunityInput, CreateTalkOpportunityInput, RemoveTalkSearchInput, SaveTalkSearchInput, TalkOpportunitiesInput, TalkOpportunityInput, TalkOpportunitySort,
} from './opportunity.inputs.js';
import { presentChange, presentCriteria, presentKeepError, readCriteria, typedOpportunity } from './opportunity.presenter.js';
import {
  ChangeTalkOpportunityResult, ChangeTalkOpportunitySuccess, CreateTalkOpportunityResult, CreateTalkOpportunitySuccess, RemoveTalkSearchResult, RemoveTalkSearchSuccess, SaveTalkSearchResult, SaveTalkSearchSuccess,
  TalkSearch,
} from './opportunity.results.js';
import { presentFacets, presentOpportunity, TalkDeadline, TalkFacets, TalkOpportunity, TalkOpportunityChange, TalkOpportunityConnection, TalkOpportunityEdge, TalkOpportunityMerge, TalkOpportunityOrigin, type PresentedDeadline } from './opportunity.types.js';

/** A page that remembers what was looked for: what is counted is counted only for whoever asks. */
type Found = TalkOpportunityConnection & { readonly criteria: OpportunityCriteria };

/** Where talks can be given. */
@Resolver(() => TalkOpportunityConnection)
export class OpportunityResolver {
  constructor(
    private readonly discovering: DiscoverOpportunities,
    private readonly keeping: KeepOpportunities,
    private readonly searches: KeepSearches,
  ) {}

  @Can('talks:use')
  @Query(() => TalkOpportunityConnection, { description: 'Where talks can be given: conferences and slots of the own stage, by deadline unless sorted otherwise.' })
  async talkOpportunities(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => TalkOpportunitiesInput, nullable: true }) input?: TalkOpportunitiesInput): Promise<TalkOpportunityConnection> {
    const criteria = readCriteria(input ?? {});
    const page = await this.discovering.page(ctx, { criteria, sort: fromEnum(input?.sort ?? TalkOpportunitySort.DEADLINE), first: pageSize(input?.first, 50), after: input?.after ?? null });
    const { edges, pageInfo } = toConnection(page, (opportunity) => presentOpportunity(opportunity, ctx));
    const connection = outcome(TalkOpportunityConnection, { edges: edges.map((edge) => outcome(TalkOpportunityEdge, edge)), pageInfo });
    return Object.assign(connection, { criteria });
  }

  @ResolveField(() => Int, { description: 'How many there are in all.' })
  totalCount(@CurrentCtx() ctx: Ctx, @Parent() { criteria }: Found): Promise<number> {
    return this.discovering.count(ctx, criteria);
  }

  @ResolveField(() => TalkFacets, { description: 'What narrows the list further.' })
  async facets(@CurrentCtx() ctx: Ctx, @Parent() { criteria }: Found): Promise<TalkFacets> {
    return presentFacets(await this.discovering.facets(ctx, criteria));
  }

  @Can('talks:use')
  @Query(() => TalkOpportunity, { nullable: true, description: 'One opportunity; null for none.' })
  async talkOpportunity(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => TalkOpportunityInput }) { opportunityId }: TalkOpportunityInput): Promise<TalkOpportunity | null> {
    const found = await this.discovering.one(ctx, opportunityId);
    return found ? presentOpportunity(found, ctx) : null;
  }

  @Can('talks:use')
  @Mutation(() => CreateTalkOpportunityResult, { description: 'Adds a conference that no feed knows, or a slot of the own stage.' })
  async createTalkOpportunity(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CreateTalkOpportunityInput }) input: CreateTalkOpportunityInput): Promise<CreateTalkOpportunityResult> {
    const done = await this.keeping.create(ctx, typedOpportunity(input));
    return done.ok ? outcome(CreateTalkOpportunitySuccess, { opportunity: presentOpportunity(done.value, ctx) }) : presentKeepError(done.error, ctx);
  }

  @Can('talks:use')
  @Mutation(() => ChangeTalkOpportunityResult, { description: 'Corrects what an opportunity says; it holds whatever feeds say, and what changed stays to be seen. Slots of the own stage: whoever made them, and admins.' })
  async changeTalkOpportunity(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ChangeTalkOpportunityInput }) input: ChangeTalkOpportunityInput): Promise<ChangeTalkOpportunityResult> {
    const done = await this.keeping.change(ctx, input.opportunityId, typedOpportunity(input));
    return done.ok ? outcome(ChangeTalkOpportunitySuccess, { opportunity: presentOpportunity(done.value, ctx) }) : presentKeepError(done.error, ctx);
  }

  @Can('talks:use')
  @Query(() => [TalkSearch], { description: 'Searches that the viewer keeps, by name.' })
  async savedTalkSearches(@CurrentCtx() ctx: Ctx): Promise<TalkSearch[]> {
    return (await this.searches.list(ctx)).map(presentSearch);
  }

  @Can('talks:use')
  @Mutation(() => SaveTalkSearchResult, { description: 'Keeps a search.' })
  async saveTalkSearch(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SaveTalkSearchInput }) { name, criteria, isInFeed }: SaveTalkSearchInput): Promise<SaveTalkSearchResult> {
    const done = await this.searches.save(ctx, name, readCriteria(criteria), isInFeed ?? true);
    if (done.ok) return outcome(SaveTalkSearchSuccess, { search: presentSearch(done.value) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }

  @Can('talks:use')
  @Mutation(() => RemoveTalkSearchResult, { description: 'Removes a search.' })
  async removeTalkSearch(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => RemoveTalkSearchInput }) { searchId }: RemoveTalkSearchInput): Promise<RemoveTalkSearchResult> {
    const done = await this.searches.remove(ctx, searchId);
    return done.ok ? outcome(RemoveTalkSearchSuccess, { searchId: done.value }) : noSuchThing();
  }
}

/** What depends on where the reader is. */
@Resolver(() => TalkDeadline)
export class DeadlineFields {
  constructor(private readonly discovering: DiscoverOpportunities) {}

  @ResolveField(() => Int, { nullable: true, description: 'Calendar days from the viewer’s today to the day that is stated, or on which it closes where they are if that is earlier. 0: it closes today, or the day is over and still lasts somewhere. Null once closed or unknown.' })
  async daysLeft(@Parent() { call }: PresentedDeadline, @CurrentRequest() request: RequestContext): Promise<number | null> {
    return daysLeft(call, await loaderOf(request, DeadlineFields, () => this.discovering.zoneOf(request.ctx)), request.ctx.now);
  }
}

/** What only a page about one opportunity asks for. */
@Resolver(() => TalkOpportunity)
export class OpportunityFields {
  constructor(
    private readonly discovering: DiscoverOpportunities,
    private readonly merging: OpportunityMerges,
  ) {}

  @ResolveField(() => [TalkOpportunityMerge], { description: 'Others that became part of it and can be taken apart again, the newest first; at most 100.' })
  async merges(@CurrentCtx() ctx: Ctx, @Parent() { id }: TalkOpportunity): Promise<TalkOpportunityMerge[]> {
    const viewerCanTakeApart = mayManagePractices(ctx.actor).allow;
    return (await this.merging.open(ctx, id)).map(({ mergeId, name, at, byPersonId }) => outcome(TalkOpportunityMerge, { id: mergeId, name, at, by: byPersonId === null ? null : outcome(Person, { id: byPersonId }), viewerCanTakeApart }));
  }

  @ResolveField(() => [TalkOpportunityChange], { description: 'What it said before, the newest change first; at most 100.' })
  async changes(@CurrentCtx() ctx: Ctx, @Parent() { id }: TalkOpportunity): Promise<TalkOpportunityChange[]> {
    return (await this.discovering.changes(ctx, id)).map(presentChange);
  }

  @ResolveField(() => [TalkOpportunityOrigin], { description: 'Sources that announce it, the oldest source first; none for what people added.' })
  async origins(@CurrentCtx() ctx: Ctx, @Parent() { id }: TalkOpportunity): Promise<TalkOpportunityOrigin[]> {
    return (await this.discovering.origins(ctx, id)).map(({ label, lastGoodAt, isGone }) => outcome(TalkOpportunityOrigin, { label, lastGoodAt, isGone }));
  }
}

function presentSearch({ searchId, name, criteria, isInFeed }: SavedSearch): TalkSearch {
  return outcome(TalkSearch, { id: searchId, name, criteria: presentCriteria(criteria), isInFeed });
}
