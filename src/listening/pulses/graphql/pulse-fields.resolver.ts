import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import type { Team } from '../../../people/directory/graphql/team.types.js';
import { driverStub } from './driver.presenter.js';
import type { Driver } from './driver.types.js';
import { PulseLoader } from './pulse.loader.js';
import { presentCadence, presentPulsePermissions, presentPulseState, roundStub, teamStub } from './pulse.presenter.js';
import { Pulse, type Cadence, type PulsePermissions, type PulseState, type RoundConnection } from './pulse.types.js';

/** Every field of a pulse from its id. */
@Resolver(() => Pulse)
export class PulseFieldsResolver {
  constructor(private readonly load: PulseLoader) {}

  @ResolveField()
  async name(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.pulse(request, id)).settings.name;
  }

  @ResolveField()
  async state(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<PulseState> {
    const pulse = await this.load.pulse(request, id);
    return presentPulseState(pulse.state);
  }

  @ResolveField()
  async audience(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<Team> {
    return teamStub((await this.load.pulse(request, id)).settings.audienceTeamId);
  }

  @ResolveField()
  async cadence(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<Cadence> {
    const pulse = await this.load.pulse(request, id);
    return presentCadence(pulse.settings.schedule.cadence);
  }

  @ResolveField()
  async weekday(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.schedule.weekday;
  }

  @ResolveField()
  async hour(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.schedule.hour;
  }

  @ResolveField()
  async timeZone(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.pulse(request, id)).settings.schedule.timeZone;
  }

  @ResolveField()
  async windowHours(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.windowHours;
  }

  @ResolveField()
  async leadHours(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.leadHours;
  }

  @ResolveField()
  async mode(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.pulse(request, id)).settings.mode;
  }

  @ResolveField()
  async k(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.k;
  }

  @ResolveField()
  async commentK(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.commentK;
  }

  @ResolveField()
  async asksComment(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.pulse(request, id)).settings.asksComment;
  }

  @ResolveField()
  async membersSeeResults(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.pulse(request, id)).settings.membersSeeResults;
  }

  @ResolveField()
  async fixedDrivers(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<Driver[]> {
    const pulse = await this.load.pulse(request, id);
    return pulse.settings.fixedDriverIds.map(driverStub);
  }

  @ResolveField()
  async rotatingDrivers(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<Driver[]> {
    const pulse = await this.load.pulse(request, id);
    return pulse.settings.rotatingDriverIds.map(driverStub);
  }

  @ResolveField()
  async rotatingPerRound(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.pulse(request, id)).settings.rotatingPerRound;
  }

  @ResolveField()
  nextOpensAt(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<Date | null> {
    return this.load.nextOpening(request, id);
  }

  @ResolveField()
  async rounds(
    @Parent() { id }: Pulse, @CurrentRequest() request: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first?: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<RoundConnection> {
    const page = await this.load.roundsOf(request, id, pageSize(first, 20), after ?? null);
    return toConnection(page, ({ roundId }) => roundStub(roundId));
  }

  @ResolveField()
  async viewerCan(@Parent() { id }: Pulse, @CurrentRequest() request: RequestContext): Promise<PulsePermissions> {
    return presentPulsePermissions(request.ctx.actor, (await this.load.pulse(request, id)).state);
  }
}
