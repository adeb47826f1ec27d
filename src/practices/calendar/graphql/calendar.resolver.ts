import { Args, Query, Resolver } from '@nestjs/graphql';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { ReadCalendar } from '../app/read-calendar.js';
import { calendarEntryOf, toCommitmentKind } from './calendar-entry.types.js';
import { CalendarDaysType, CalendarInput } from './calendar.types.js';
import { rosterHealthOf } from './roster-health.types.js';

/** The month page's questions. */
@Resolver()
export class CalendarResolver {
  constructor(private readonly reading: ReadCalendar) {}

  @Can('calendar:read')
  @Query(() => CalendarDaysType, { nullable: true, description: 'What is promised on some days: the viewer’s own time, or a team’s for those who are in it, lead it, or lead a team above. Null for a team that is not the viewer’s to see; being admin gives nothing.' })
  async calendar(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CalendarInput }) { from, to, teamId, kinds, withCancelled }: CalendarInput): Promise<CalendarDaysType | null> {
    const { actor } = ctx;
    if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
    const { personId, locale } = actor;
    const wish = { from, to, teamId: teamId ?? null, kinds: kinds?.map(toCommitmentKind) ?? null, withCancelled: withCancelled ?? false };
    const days = await this.reading.days(ctx, personId, wish);
    if (!days) return null;
    const entries = days.commitments.map((commitment) => calendarEntryOf(commitment, personId, locale));
    return outcome(CalendarDaysType, { zone: days.zone, entries, roster: rosterHealthOf(days.roster, ctx.now, locale) });
  }
}
