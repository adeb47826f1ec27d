import { Args, Query, Resolver } from '@nestjs/graphql';
import { parseId, type PulseId, type RoundId } from '../../../kernel/ids.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PulseStore } from '../persistence/pulse.store.js';
import { PulseInput, PulsesInput, RoundInput } from './pulse.inputs.js';
import { PulseLoader } from './pulse.loader.js';
import { pulseStub, roundStub } from './pulse.presenter.js';
import { Pulse, Round } from './pulse.types.js';

@Resolver()
export class PulseQueriesResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: PulseStore,
    private readonly load: PulseLoader,
  ) {}

  @Can('pulse:read')
  @Query(() => [Pulse], { description: 'The pulses of the organization, the oldest first.' })
  async pulses(@CurrentRequest() request: RequestContext, @Args('input', { type: () => PulsesInput, nullable: true }) input?: PulsesInput | null): Promise<Pulse[]> {
    const pulses = await this.uow.read(request.ctx, (tx) => this.store.all(tx));
    return pulses.filter(({ state }) => input?.includeEnded === true || state !== 'ended').map(({ id }) => pulseStub(id));
  }

  @Can('pulse:read')
  @Query(() => Pulse, { nullable: true, description: 'One pulse; null when there is none.' })
  async pulse(@CurrentRequest() request: RequestContext, @Args('input', { type: () => PulseInput }) input: PulseInput): Promise<Pulse | null> {
    const id = parseId<PulseId>(input.pulseId);
    const pulse = id && (await this.uow.read(request.ctx, (tx) => this.store.find(tx, id)));
    return pulse ? pulseStub(pulse.id) : null;
  }

  @Can('pulse:read')
  @Query(() => Round, { nullable: true, description: 'One round; null when there is none.' })
  async round(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RoundInput }) input: RoundInput): Promise<Round | null> {
    const id = parseId<RoundId>(input.roundId);
    const round = id && (await this.load.rounds(request).load(id));
    return round ? roundStub(round.roundId) : null;
  }
}
