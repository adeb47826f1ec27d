import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { DriverLoader } from '../../pulses/graphql/driver.loader.js';
import { ReadEventEffect } from '../app/read-event-effect.js';
import { presentEffect } from './event-effect.presenter.js';
import { EventEffect, EventEffectInput } from './event-effect.types.js';
import { localeOf, personOf } from './viewer-of.js';

@Resolver(() => EventEffect)
export class EventEffectResolver {
  constructor(
    private readonly effects: ReadEventEffect,
    private readonly drivers: DriverLoader,
  ) {}

  @Can('results:view')
  @Query(() => EventEffect, { nullable: true, description: 'What changed in a team with an event on its time line; null when there is no such team or event, or the viewer does not see every round of the team.' })
  async eventEffect(@CurrentRequest() request: RequestContext, @Args('input', { type: () => EventEffectInput }) { teamId, annotationId }: EventEffectInput): Promise<EventEffect | null> {
    const read = await this.effects.read(request.ctx, personOf(request.ctx), teamId, annotationId);
    return read && presentEffect(read, await this.drivers.all(request), localeOf(request.ctx));
  }
}
