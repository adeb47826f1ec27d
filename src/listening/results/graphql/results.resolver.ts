import { Args, Info, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { mappedNews } from '../../../platform/live/mapped-news.js';
import { Refusal } from '../../../platform/refusal.js';
import { DriverLoader } from '../../pulses/graphql/driver.loader.js';
import { MOST_ROUNDS, TeamTrendsReader } from '../app/team-trends.js';
import { TrendNewsFeed, type TrendNews } from '../app/trend-news.js';
import { VisibleTeams } from '../app/visible-teams.js';
import { TeamTrendsChangedInput, TeamTrendsInput, VisibleTeamsInput } from './results.inputs.js';
import { presentListedTeam, presentTrends } from './results.presenter.js';
import { TeamTrends, TeamTrendsChange, VisibleTeam } from './results.types.js';
import { partsAsked } from './parts-asked.js';
import { localeOf, personOf } from './viewer-of.js';

@Resolver()
export class ResultsResolver {
  constructor(
    private readonly trends: TeamTrendsReader,
    private readonly teams: VisibleTeams,
    private readonly news: TrendNewsFeed,
    private readonly drivers: DriverLoader,
  ) {}

  @Can('results:view')
  @Query(() => TeamTrends, { nullable: true, description: "A team's results as the viewer may see them; null when there is no such team or nothing of it is theirs to see." })
  async teamTrends(@CurrentRequest() request: RequestContext, @Args('input', { type: () => TeamTrendsInput }) input: TeamTrendsInput, @Info() info: GraphQLResolveInfo): Promise<TeamTrends | null> {
    const lastRounds = input.lastRounds ?? 12;
    if (lastRounds < 1 || lastRounds > MOST_ROUNDS) throw new Refusal('BAD_INPUT', `lastRounds must be between 1 and ${MOST_ROUNDS}.`);
    const trends = await this.trends.read(request.ctx, personOf(request.ctx), {
      teamId: input.teamId, pulseId: input.pulseId ?? null, lastRounds, driverIds: input.driverIds ?? null, from: input.from ?? null, to: input.to ?? null, parts: partsAsked(info),
    }, (tx) => this.drivers.allIn(request, tx));
    if (!trends) return null;
    return presentTrends(trends, await this.drivers.all(request), localeOf(request.ctx));
  }

  @Can('results:view')
  @Query(() => [VisibleTeam], { description: 'Teams whose results the viewer may open, by name.' })
  async visibleTeams(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => VisibleTeamsInput, nullable: true }) input?: VisibleTeamsInput | null): Promise<VisibleTeam[]> {
    const listed = await this.teams.list(ctx, personOf(ctx), input?.search ?? '');
    return listed.map((team) => presentListedTeam(team, localeOf(ctx)));
  }

  @Can('results:view')
  @Subscription(() => TeamTrendsChange, { description: "News of a team's releases. Ends when the viewer may no longer see the team." })
  async teamTrendsChanged(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => TeamTrendsChangedInput }) input: TeamTrendsChangedInput): Promise<AsyncIterableIterator<{ teamTrendsChanged: TeamTrendsChange }>> {
    const teamId = parseId<TeamId>(input.teamId);
    if (!teamId || !(await this.news.maySee(ctx.organization, personOf(ctx), teamId))) throw new Refusal('NOT_FOUND', 'There is no such team, or it is not yours to see.');
    return mappedNews(this.news.follow(ctx.organization, personOf(ctx), teamId), async (change: TrendNews) => ({ pass: { teamTrendsChanged: outcome(TeamTrendsChange, { ...change }) } }));
  }
}
