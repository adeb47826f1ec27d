import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromLocale } from '../../../platform/graphql/locale.types.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import { SaveDriver, type SaveDriverError } from '../app/save-driver.js';
import type { TextDraft } from '../domain/driver-draft.js';
import { DriversInput, SaveDriverInput, type LocalizedTextInput } from './driver.inputs.js';
import { DriverLoader } from './driver.loader.js';
import { driverStub } from './driver.presenter.js';
import { SaveDriverResult, SaveDriverSuccess } from './driver.results.js';
import { Driver } from './driver.types.js';

@Resolver()
export class DriverResolver {
  constructor(
    private readonly load: DriverLoader,
    private readonly saveDriverUseCase: SaveDriver,
  ) {}

  @Can('pulse:read')
  @Query(() => [Driver], { description: 'What can be asked, in the order of screens.' })
  async drivers(@CurrentRequest() request: RequestContext, @Args('input', { type: () => DriversInput, nullable: true }) input?: DriversInput | null): Promise<Driver[]> {
    const drivers = await this.load.all(request);
    return drivers.filter(({ isRetired }) => input?.includeRetired === true || !isRetired).map(({ id }) => driverStub(id));
  }

  @Can('driver:edit')
  @Mutation(() => SaveDriverResult, { description: 'Makes or changes a driver of one\'s own, or retires any. Changed words are a new version; old rounds keep what they asked.' })
  async saveDriver(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => SaveDriverInput }) input: SaveDriverInput): Promise<SaveDriverResult> {
    const result = await this.saveDriverUseCase.save(ctx, input.driverId ?? null, {
      names: textsOf(input.names), description: input.description ?? '', polarity: input.higherIsWorse ? 'higher-is-worse' : 'higher-is-better', isRetired: input.retired ?? null,
      items: input.items.map(({ itemId, texts, reversed, retired }) => ({ id: itemId ?? null, texts: textsOf(texts), reversed: reversed ?? false, isRetired: retired ?? false })),
    });
    return result.ok ? outcome(SaveDriverSuccess, { driver: driverStub(result.value.id) }) : presentError(result.error);
  }
}

function textsOf(texts: readonly LocalizedTextInput[]): TextDraft {
  return Object.fromEntries(texts.map(({ locale, text }) => [fromLocale(locale), text]));
}

function presentError(error: SaveDriverError): SaveDriverResult {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: 'There is no such driver.' });
    case 'invalid': return outcome(InvalidInput, { message: 'The driver was not saved.', problems: error.problems.map((problem) => ({ ...problem })) });
  }
}
