import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { ReadTeam, type QuarterView, type TeamDayView } from '../app/read-team.js';
import { personOf } from '../../../platform/access/acting.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { CodeTBooking, CodeTGoneBy, CodeTTakenByLead, CodeTTeamDay } from './code-t-day.types.js';
import { CodeTTeamInput } from './code-t.inputs.js';
import { CodeTFigures, CodeTQuarter, CodeTReasonCount, CodeTTeam } from './code-t.types.js';

/** What a team sees of its Code T. */
@Resolver()
export class CodeTTeamResolver {
  constructor(private readonly reading: ReadTeam) {}

  @Can('code-t:team')
  @Query(() => CodeTTeam, { nullable: true, description: 'Who of a team is where on each day, and how well its time was protected. For its people, its leads and those above; null for others, admins included.' })
  async codeTTeam(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => CodeTTeamInput }) { teamId, from, to }: CodeTTeamInput): Promise<CodeTTeam | null> {
    const view = await this.reading.read(ctx, teamId, from, to);
    if (!view) return null;
    const mayTake = (personId: string, isToCome: boolean): boolean => view.viewerMayDisplace && isToCome && personId !== personOf(ctx);
    return outcome(CodeTTeam, {
      id: view.teamId, team: outcome(Team, { id: view.teamId }), floor: view.floor, quarters: view.quarters.map(presentQuarter), days: view.days.map((day) => presentTeamDay(day, ctx.now, mayTake)),
    });
  }
}

function presentTeamDay({ bookings, onCall, takenByLeads, day, isCodeTDay, people, coverage, isBelowFloor }: TeamDayView, now: Date, mayTake: (personId: string, isToCome: boolean) => boolean): CodeTTeamDay {
  return outcome(CodeTTeamDay, {
    day, isCodeTDay, people, coverage, isBelowFloor, onCall: onCall.map((id) => outcome(Person, { id })),
    takenByLeads: takenByLeads.map(({ personId, displacedNote }) => outcome(CodeTTakenByLead, { person: outcome(Person, { id: personId }), note: displacedNote ?? '' })),
    bookings: bookings.map(({ dayId, personId, projectId, state, to }) => outcome(CodeTBooking, {
      dayId, projectId, person: outcome(Person, { id: personId }), viewerCanDisplace: mayTake(personId, state === 'booked' && to > now),
    })),
  });
}

function presentQuarter({ startsOn, figures }: QuarterView): CodeTQuarter {
  return outcome(CodeTQuarter, {
    startsOn, figures: figures && outcome(CodeTFigures, { ...figures, reasons: figures.reasons.map(({ reason, days }) => outcome(CodeTReasonCount, { reason: toEnum(CodeTGoneBy, reason), days })) }),
  });
}
