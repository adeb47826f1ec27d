import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { Public } from '../../../platform/access/can.decorator.js';
import { continueAs, CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromLocale } from '../../../platform/graphql/locale.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Person } from '../../directory/graphql/person.types.js';
import { Team } from '../../directory/graphql/team.types.js';
import { ListSessions } from '../app/list-sessions.js';
import { presentSessions } from './session.presenter.js';
import { ViewerAnswer } from './viewer-answer.js';
import { Session, Viewer, ViewerInput } from './viewer.types.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly answer: ViewerAnswer,
    private readonly listSessions: ListSessions,
  ) {}

  @Public('null tells a page that nobody is signed in')
  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in; null for nobody.' })
  viewer(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ViewerInput, nullable: true }) input?: ViewerInput): Promise<Viewer | null> {
    const { ctx } = request;
    if (input?.locale && isSomebody(ctx.actor)) continueAs(request, { ...ctx, actor: { ...ctx.actor, locale: fromLocale(input.locale) } });
    this.answer.prolong(request);
    return this.answer.of(request);
  }

  @ResolveField(() => Person, { description: 'The person.' })
  person(@Parent() viewer: Viewer): Person {
    return outcome(Person, { id: viewer.personId } as Person);
  }

  @ResolveField(() => [Team], { description: 'Teams this person leads themselves; what they may see includes the teams below.' })
  leads(@CurrentCtx() ctx: Ctx): Team[] {
    return isSomebody(ctx.actor) ? ctx.actor.leads.map((id) => outcome(Team, { id } as Team)) : [];
  }

  @ResolveField(() => [Session], { description: 'Every browser the person is signed in with, the latest used first. Empty for an API token.' })
  async sessions(@CurrentCtx() ctx: Ctx): Promise<Session[]> {
    return ctx.actor.kind === 'person' ? presentSessions(await this.listSessions.list(ctx, ctx.actor), ctx.actor.sessionId) : [];
  }
}
