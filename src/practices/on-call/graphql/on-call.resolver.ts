import { Args, Query, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { OnCallReader } from '../app/on-call-reader.js';
import { presentBoard, presentDetail } from './on-call.presenter.js';
import { OnCallBoard, OnCallTeamDetail } from './on-call.types.js';
import { OnCallInput, OnCallTeamInput } from './roster.inputs.js';

/** Who is on call. */
@Resolver()
export class OnCallResolver {
  constructor(private readonly reader: OnCallReader) {}

  @Can('on-call:read')
  @Query(() => OnCallBoard, { description: 'Who is on call now and next, by team; for everybody who is signed in.' })
  async onCall(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => OnCallInput, nullable: true }) input?: OnCallInput | null): Promise<OnCallBoard> {
    return presentBoard(await this.reader.board(ctx, input?.teamId ?? null), localeOf(ctx), ctx.now);
  }

  @Can('on-call:read')
  @Query(() => OnCallTeamDetail, { nullable: true, description: 'The roster of one team in full; null when there is no such team.' })
  async onCallTeam(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => OnCallTeamInput }) { teamId, weeks, from, to }: OnCallTeamInput): Promise<OnCallTeamDetail | null> {
    const detail = await this.reader.detail(ctx, teamId, { weeks: weeks ?? 12, from: from ?? null, to: to ?? null });
    return detail && presentDetail(detail, localeOf(ctx), ctx.now);
  }
}

export function localeOf({ actor }: Pick<Ctx, 'actor'>): Locale {
  return isSomebody(actor) ? actor.locale : 'en';
}
