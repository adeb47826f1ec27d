import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { rosterHealthOf } from '../../calendar/graphql/roster-health.types.js';
import { BookDay } from '../app/book-day.js';
import { ChangeDay } from '../app/change-day.js';
import { ReadCodeTCalendar } from '../app/read-code-t-calendar.js';
import { presentBookError, presentCalendarDay, presentNotNow } from './booking.presenter.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { AnswerCodeTDayInput, BookCodeTDayInput, CancelCodeTDayInput, CodeTCalendarInput, DisplaceCodeTDayInput } from './code-t.inputs.js';
import { presentDay, presentPresentation, presentWarnings } from './code-t.presenter.js';
import {
  AnswerCodeTDayResult, AnswerCodeTDaySuccess, BookCodeTDayResult, BookCodeTDaySuccess, CancelCodeTDayResult, CancelCodeTDaySuccess, DisplaceCodeTDayResult, DisplaceCodeTDaySuccess,
} from './code-t.results.js';
import { CodeTCalendar } from './code-t.types.js';
import { presentSettings } from './policy.presenter.js';
import { viewingOf } from './viewing.js';

/** One's own Code T days. */
@Resolver()
export class CodeTDayResolver {
  constructor(
    private readonly booking: BookDay,
    private readonly changing: ChangeDay,
    private readonly reading: ReadCodeTCalendar,
  ) {}

  @Can('code-t:use')
  @Query(() => CodeTCalendar, { description: 'The viewer’s own Code T days, and of each day why it can or can’t be booked: decided by what bookCodeTDay decides by.' })
  async codeTCalendar(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CodeTCalendarInput }) { from, to, projectId }: CodeTCalendarInput): Promise<CodeTCalendar> {
    const viewing = viewingOf(ctx);
    const view = await this.reading.read(ctx, from, to, projectId ?? null);
    return outcome(CodeTCalendar, {
      isOn: view.isOn, today: view.today, policy: presentSettings(view.policy, view.effectiveFrom === null ? null : { effectiveFrom: view.effectiveFrom, setBy: null }),
      days: view.days.map((day) => presentCalendarDay(day, viewing)), counted: view.counted, limit: view.limit,
      presentation: view.presentation && presentPresentation(view.presentation, viewing), pending: view.pending.map((day) => presentDay(day, viewing)), health: rosterHealthOf(view.health, ctx.now, viewing.locale),
    });
  }

  @Can('code-t:use')
  @Mutation(() => BookCodeTDayResult, { description: 'Books a day for the viewer. Nobody approves it. A refusal says why, in data and in words, with the way out.' })
  async bookCodeTDay(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => BookCodeTDayInput }) { day, projectId }: BookCodeTDayInput): Promise<BookCodeTDayResult> {
    const viewing = viewingOf(ctx);
    const booked = await this.booking.execute(ctx, day, projectId);
    if (!booked.ok) return presentBookError(booked.error, viewing);
    return outcome(BookCodeTDaySuccess, { day: presentDay(booked.value.day, viewing), warnings: presentWarnings(booked.value.warnings, viewing.locale) });
  }

  @Can('code-t:use')
  @Mutation(() => CancelCodeTDayResult, { description: 'Gives up a booked day before it ends. It counts no more.' })
  async cancelCodeTDay(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CancelCodeTDayInput }) { dayId, reason }: CancelCodeTDayInput): Promise<CancelCodeTDayResult> {
    const viewing = viewingOf(ctx);
    const done = await this.changing.cancel(ctx, dayId, fromEnum(reason));
    if (done.ok) return outcome(CancelCodeTDaySuccess, { day: presentDay(done.value, viewing) });
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'day', viewing) : noSuchThing();
  }

  @Can('code-t:use')
  @Mutation(() => AnswerCodeTDayResult, { description: 'Says how a day of the viewer went, or corrects that. The first answer is taken for 28 days, a correction for 7.' })
  async answerCodeTDay(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => AnswerCodeTDayInput }) input: AnswerCodeTDayInput): Promise<AnswerCodeTDayResult> {
    const viewing = viewingOf(ctx);
    const done = await this.changing.answer(ctx, input.dayId, fromEnum(input.outcome), input.reason ? fromEnum(input.reason) : null);
    if (done.ok) return outcome(AnswerCodeTDaySuccess, { day: presentDay(done.value, viewing) });
    if (done.error.kind === 'invalid') return presentInvalid(done.error.problems);
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'day', viewing) : noSuchThing();
  }

  @Can('code-t:displace')
  @Mutation(() => DisplaceCodeTDayResult, { description: 'Takes a booked day from somebody of a team that the viewer leads: only where the policy lets leads, with a reason that the team reads. It counts against the protection of the team’s time.' })
  async displaceCodeTDay(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => DisplaceCodeTDayInput }) { dayId, reason }: DisplaceCodeTDayInput): Promise<DisplaceCodeTDayResult> {
    const done = await this.changing.displace(ctx, dayId, reason);
    if (done.ok) return outcome(DisplaceCodeTDaySuccess, { day: done.value.day });
    if (done.error.kind === 'invalid') return presentInvalid(done.error.problems);
    return done.error.kind === 'not-now' ? presentNotNow(done.error, 'day', viewingOf(ctx)) : noSuchThing();
  }
}
