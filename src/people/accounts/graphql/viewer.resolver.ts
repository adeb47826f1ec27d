import { Inject } from '@nestjs/common';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { Public } from '../../../platform/access/can.decorator.js';
import { continueAs, CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fromLocale } from '../../../platform/graphql/locale.types.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { ListSessions } from '../app/list-sessions.js';
import { readSessionCookie, setSessionCookie } from '../app/session-cookie.js';
import { findViewer } from '../persistence/viewer.query.js';
import { presentSessions } from './session.presenter.js';
import { presentViewer } from './viewer.presenter.js';
import { Session, Viewer, ViewerInput } from './viewer.types.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly listSessions: ListSessions,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  @Public('null tells a page that nobody is signed in')
  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in; null for nobody.' })
  async viewer(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ViewerInput, nullable: true }) input?: ViewerInput): Promise<Viewer | null> {
    const { actor } = request.ctx;
    if (!isSomebody(actor)) return null;
    if (input?.locale) continueAs(request, { ...request.ctx, actor: { ...actor, locale: fromLocale(input.locale) } });
    this.prolongCookie(request);
    const row = await this.uow.read(request.ctx, (tx) => findViewer(tx, actor.personId));
    return row ? presentViewer(actor, row) : null;
  }

  @ResolveField(() => [Session], { description: 'Every browser the person is signed in with, the latest used first. Empty for an API token.' })
  async sessions(@CurrentCtx() ctx: Ctx): Promise<Session[]> {
    return ctx.actor.kind === 'person' ? presentSessions(await this.listSessions.list(ctx, ctx.actor), ctx.actor.sessionId) : [];
  }

  /** Every page asks for the viewer, so a cookie in use always has 90 days before it, as its session has. */
  private prolongCookie({ request, reply }: RequestContext): void {
    if (!request || !reply) return;
    const value = readSessionCookie(request.headers, this.http);
    if (value !== undefined) setSessionCookie(reply, this.http, value);
  }
}
