import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { PulseLoader } from './pulse.loader.js';
import { presentRoundState, pulseStub, teamStub } from './pulse.presenter.js';
import { Round, RoundUnit, type Pulse, type RoundState } from './pulse.types.js';

/** Every field of a round from its id. */
@Resolver(() => Round)
export class RoundFieldsResolver {
  constructor(private readonly load: PulseLoader) {}

  @ResolveField()
  async number(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.round(request, id)).number;
  }

  @ResolveField()
  async state(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<RoundState> {
    const round = await this.load.round(request, id);
    return presentRoundState(round.state);
  }

  @ResolveField()
  async pulse(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<Pulse> {
    const round = await this.load.round(request, id);
    return pulseStub(round.pulseId);
  }

  @ResolveField()
  async announcedAt(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<Date> {
    return (await this.load.round(request, id)).announcedAt;
  }

  @ResolveField()
  async opensAt(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<Date> {
    return (await this.load.round(request, id)).opensAt;
  }

  @ResolveField()
  async closesAt(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<Date> {
    return (await this.load.round(request, id)).closesAt;
  }

  @ResolveField()
  async closedAt(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<Date | null> {
    return (await this.load.round(request, id)).closedAt;
  }

  @ResolveField()
  async k(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.round(request, id)).k;
  }

  @ResolveField()
  async commentK(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.load.round(request, id)).commentK;
  }

  @ResolveField()
  async asksComment(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load.round(request, id)).asksComment;
  }

  @ResolveField()
  async manifestHash(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load.round(request, id)).manifestHash;
  }

  @ResolveField()
  async manifestPath(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<string> {
    const round = await this.load.round(request, id);
    return `/manifests/${round.manifestAddress}`;
  }

  @ResolveField()
  async destroyed(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<number | null> {
    return (await this.load.round(request, id)).destroyed;
  }

  @ResolveField()
  async units(@Parent() { id }: Round, @CurrentRequest() request: RequestContext): Promise<RoundUnit[]> {
    const teams = await this.load.teams(request, id);
    return teams.filter(({ isUnit }) => isUnit).map((unit) => outcome(RoundUnit, { id: unit.teamId, name: unit.name, team: teamStub(unit.teamId), eligible: unit.eligible!, publicKey: unit.publicKey! }));
  }
}
