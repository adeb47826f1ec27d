import { Args, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { mappedNews } from '../../../platform/live/mapped-news.js';
import { DriverLoader } from '../../pulses/graphql/driver.loader.js';
import { AnnotationsReader } from '../app/annotations-reader.js';
import { OverviewNews } from '../app/overview-news.js';
import { ReadAttention } from '../app/read-attention.js';
import { ReadOverview } from '../app/read-overview.js';
import { SetSignalMails } from '../app/set-signal-mails.js';
import { presentAnnotation } from './annotation.presenter.js';
import { Annotation } from './annotation.types.js';
import { presentAttention, presentOverview } from './overview.presenter.js';
import { SetSignalMailsResult, SetSignalMailsSuccess } from './overview.results.js';
import { Attention, AttentionLine, OrganizationOverview, OverviewChange } from './overview.types.js';
import { AttentionInput, OrganizationOverviewInput, OverviewChangedInput, SetSignalMailsInput } from './results.inputs.js';
import { localeOf, personOf } from './viewer-of.js';

const DAY_MS = 24 * 3_600_000;
/** Events this long before and after a signal's beginning stand beside it. */
const AROUND = { before: 21 * DAY_MS, after: 7 * DAY_MS };

@Resolver()
export class OverviewResolver {
  constructor(
    private readonly overview: ReadOverview,
    private readonly desk: ReadAttention,
    private readonly mails: SetSignalMails,
    private readonly news: OverviewNews,
    private readonly drivers: DriverLoader,
  ) {}

  @Can('results:view')
  @Query(() => OrganizationOverview, { description: 'The teams that the viewer leads or sits above, by driver, and where to look first.' })
  async organizationOverview(@CurrentRequest() request: RequestContext, @Args('input', { type: () => OrganizationOverviewInput, nullable: true }) input?: OrganizationOverviewInput | null): Promise<OrganizationOverview> {
    const wish = { pulseId: input?.pulseId ?? null, teamId: input?.teamId ?? null, roundId: input?.roundId ?? null };
    const overview = await this.overview.read(request.ctx, personOf(request.ctx), wish);
    return presentOverview(overview, await this.drivers.all(request), localeOf(request.ctx));
  }

  @Can('results:view')
  @Query(() => Attention, { description: "What needs attention in the viewer's teams, in words." })
  async attention(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AttentionInput, nullable: true }) input?: AttentionInput | null): Promise<Attention> {
    const desk = await this.desk.read(request.ctx, personOf(request.ctx), input?.teamId ?? null);
    return presentAttention(desk, await this.drivers.all(request), localeOf(request.ctx));
  }

  @Can('signals:mute')
  @Mutation(() => SetSignalMailsResult, { description: 'Whether the viewer wants mails about signals.' })
  async setSignalMails(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SetSignalMailsInput }) { wanted }: SetSignalMailsInput): Promise<SetSignalMailsSuccess> {
    await this.mails.set(ctx, personOf(ctx), wanted);
    return outcome(SetSignalMailsSuccess, { wanted });
  }

  @Can('results:view')
  @Subscription(() => OverviewChange, { description: 'News of anything that the overview or the desk may show. Ends when the viewer sees no team any more.' })
  async overviewChanged(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => OverviewChangedInput, nullable: true }) input?: OverviewChangedInput | null): Promise<AsyncIterableIterator<{ overviewChanged: OverviewChange }>> {
    const news = await this.news.follow(ctx.organization, personOf(ctx), input?.teamId ?? null);
    return mappedNews(news, async (change) => ({ pass: { overviewChanged: outcome(OverviewChange, change) } }));
  }
}

@Resolver(() => AttentionLine)
export class AttentionLineResolver {
  constructor(private readonly annotations: AnnotationsReader) {}

  @ResolveField('annotations', () => [Annotation], { description: 'Events around the day on which it began: three weeks before until one after.' })
  async around(@Parent() { team, since }: AttentionLine, @CurrentCtx() ctx: Ctx): Promise<Annotation[]> {
    if (since === null) return [];
    const read = await this.annotations.between(ctx, team.id, new Date(since.getTime() - AROUND.before), new Date(since.getTime() + AROUND.after));
    return read.map((annotation) => presentAnnotation(annotation, localeOf(ctx)));
  }
}
