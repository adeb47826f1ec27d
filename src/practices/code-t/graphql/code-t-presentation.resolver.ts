import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Presentations, type PresentationStep } from '../app/presentations.js';
import { ReadPresentations } from '../app/read-presentations.js';
import { presentNotNow } from './booking.presenter.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { CodeTLoaders } from './code-t.loader.js';
import {
  CancelCodeTPresentationInput, CodeTPresentationInput, CodeTShowcaseInput, ConfirmCodeTPresentationInput, GiveCodeTPresentationInput, MoveCodeTPresentationInput, ScheduleCodeTPresentationInput,
} from './code-t.inputs.js';
import { presentDay, presentPresentation } from './code-t.presenter.js';
import { CodeTPresentation, CodeTShowcaseConnection, CodeTShowcaseEdge } from './code-t-project.types.js';
import {
  CancelCodeTPresentationResult, CancelCodeTPresentationSuccess, ConfirmCodeTPresentationResult, ConfirmCodeTPresentationSuccess, GiveCodeTPresentationResult, GiveCodeTPresentationSuccess,
  MoveCodeTPresentationResult, MoveCodeTPresentationSuccess, ScheduleCodeTPresentationResult, ScheduleCodeTPresentationSuccess,
} from './code-t.results.js';
import type { CodeTDay } from './code-t-day.types.js';
import { viewingOf } from './viewing.js';

/** Showing what came of Code T days. */
@Resolver()
export class CodeTPresentationResolver {
  constructor(
    private readonly presentations: Presentations,
    private readonly reading: ReadPresentations,
  ) {}

  @Can('code-t:use')
  @Query(() => CodeTPresentation, { nullable: true, description: 'One presentation, for whoever has its address; null for none.' })
  async codeTPresentation(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CodeTPresentationInput }) { presentationId }: CodeTPresentationInput): Promise<CodeTPresentation | null> {
    const found = await this.reading.one(ctx, presentationId);
    return found ? presentPresentation(found, viewingOf(ctx)) : null;
  }

  @Can('code-t:use')
  @Query(() => [CodeTPresentation], { description: 'Presentations that wait for somebody who saw them, the latest first; never the viewer’s own.' })
  async codeTToConfirm(@CurrentCtx() ctx: Ctx): Promise<CodeTPresentation[]> {
    return (await this.reading.toConfirm(ctx)).map((presentation) => presentPresentation(presentation, viewingOf(ctx)));
  }

  @Can('code-t:use')
  @Query(() => CodeTShowcaseConnection, { description: 'Presentations that were given, the latest first.' })
  async codeTShowcase(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CodeTShowcaseInput, nullable: true }) input?: CodeTShowcaseInput): Promise<CodeTShowcaseConnection> {
    const page = await this.reading.showcase(ctx, { first: pageSize(input?.first, 20), after: input?.after ?? null, search: input?.search ?? '' });
    const { edges, pageInfo } = toConnection(page, (presentation) => presentPresentation(presentation, viewingOf(ctx)));
    return outcome(CodeTShowcaseConnection, { edges: edges.map((edge) => outcome(CodeTShowcaseEdge, edge)), pageInfo });
  }

  @Can('code-t:use')
  @Mutation(() => ScheduleCodeTPresentationResult, { description: 'Schedules a presentation: from then on further days can be booked. They are given back if it lapses.' })
  async scheduleCodeTPresentation(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ScheduleCodeTPresentationInput }) input: ScheduleCodeTPresentationInput): Promise<ScheduleCodeTPresentationResult> {
    const wish = { projectId: input.projectId, day: input.day, form: fromEnum<'demo' | 'talk' | 'note'>(input.form), url: input.url ?? null, note: input.note ?? '' };
    const done = await this.presentations.schedule(request.ctx, wish);
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(ScheduleCodeTPresentationSuccess, { presentation: presentPresentation(done.value.presentation, viewingOf(request.ctx)) });
    return done.error.kind === 'invalid' ? presentInvalid(done.error.problems) : noSuchThing();
  }

  @Can('code-t:use')
  @Mutation(() => MoveCodeTPresentationResult, { description: 'Moves one of the viewer’s own to another day.' })
  async moveCodeTPresentation(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MoveCodeTPresentationInput }) { presentationId, day }: MoveCodeTPresentationInput): Promise<MoveCodeTPresentationResult> {
    const done = await this.presentations.move(request.ctx, presentationId, day);
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(MoveCodeTPresentationSuccess, this.withReleased(request.ctx, done.value));
    if (done.error.kind === 'invalid') return presentInvalid(done.error.problems);
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'presentation', viewingOf(request.ctx)) : noSuchThing();
  }

  @Can('code-t:use')
  @Mutation(() => GiveCodeTPresentationResult, { description: 'Says that one of the viewer’s own was given, from its day on, with a link or a note. Said again, it changes those.' })
  async giveCodeTPresentation(@CurrentRequest() request: RequestContext, @Args('input', { type: () => GiveCodeTPresentationInput }) input: GiveCodeTPresentationInput): Promise<GiveCodeTPresentationResult> {
    const told = { form: input.form ? fromEnum<'demo' | 'talk' | 'note'>(input.form) : null, url: input.url ?? null, note: input.note ?? '' };
    const done = await this.presentations.give(request.ctx, input.presentationId, told);
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(GiveCodeTPresentationSuccess, { presentation: presentPresentation(done.value.presentation, viewingOf(request.ctx)) });
    if (done.error.kind === 'invalid') return presentInvalid(done.error.problems);
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'presentation', viewingOf(request.ctx)) : noSuchThing();
  }

  @Can('code-t:use')
  @Mutation(() => ConfirmCodeTPresentationResult, { description: 'Says that the viewer saw somebody else’s presentation. Not an approval: it can’t be refused.' })
  async confirmCodeTPresentation(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ConfirmCodeTPresentationInput }) { presentationId }: ConfirmCodeTPresentationInput): Promise<ConfirmCodeTPresentationResult> {
    const done = await this.presentations.confirm(request.ctx, presentationId);
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(ConfirmCodeTPresentationSuccess, { presentation: presentPresentation(done.value.presentation, viewingOf(request.ctx)) });
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'presentation', viewingOf(request.ctx)) : noSuchThing();
  }

  @Can('code-t:use')
  @Mutation(() => CancelCodeTPresentationResult, { description: 'Cancels one of the viewer’s own.' })
  async cancelCodeTPresentation(@CurrentRequest() request: RequestContext, @Args('input', { type: () => CancelCodeTPresentationInput }) { presentationId }: CancelCodeTPresentationInput): Promise<CancelCodeTPresentationResult> {
    const done = await this.presentations.cancel(request.ctx, presentationId);
    CodeTLoaders.forget(request);
    if (done.ok) return outcome(CancelCodeTPresentationSuccess, this.withReleased(request.ctx, done.value));
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'presentation', viewingOf(request.ctx)) : noSuchThing();
  }

  private withReleased(ctx: Ctx, { presentation, released }: PresentationStep): { presentation: CodeTPresentation; released: CodeTDay[] } {
    return { presentation: presentPresentation(presentation, viewingOf(ctx)), released: released.map((day) => presentDay(day, viewingOf(ctx))) };
  }
}
