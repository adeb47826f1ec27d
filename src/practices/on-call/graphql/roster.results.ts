import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, RateLimited, UserError } from '../../../platform/graphql/user-error.js';
import { RosterPlan, RosterSource } from './roster.types.js';

@ObjectType({ implements: () => UserError, description: 'The source was asked and gave no roster. Nothing was changed.' })
export class RosterUnreadable extends UserError {}

@ObjectType({ implements: () => UserError, description: 'Nothing waits to be accepted any more.' })
export class NothingHeld extends UserError {}

@ObjectType({ description: 'The roster was read; nothing of it was kept.' })
export class PreviewRosterSourceSuccess {
  @Field(() => RosterPlan, { description: 'What it would do.' })
  plan: RosterPlan;
}

@ObjectType({ description: 'The roster is read from now on, for the first time within a minute.' })
export class AddRosterSourceSuccess {
  @Field(() => RosterSource, { description: 'The new source.' })
  source: RosterSource;
}

@ObjectType({ description: 'The source is as wanted.' })
export class ChangeRosterSourceSuccess {
  @Field(() => RosterSource, { description: 'The source as it is now.' })
  source: RosterSource;
}

@ObjectType({ description: 'The roster is no longer read. Shifts ahead are gone, with what they held free; what is over stays.' })
export class RemoveRosterSourceSuccess {
  @Field(() => ID, { description: 'Which it was.' })
  sourceId: string;
  @Field(() => Int, { description: 'Shifts that lay ahead and went, and those that ran and end now.' })
  released: number;
}

@ObjectType({ description: 'The roster was asked for just now; how that ended stands in the source.' })
export class ReadRosterNowSuccess {
  @Field(() => RosterSource, { description: 'The source after the reading.' })
  source: RosterSource;
}

@ObjectType({ description: 'The shorter roster holds.' })
export class AcceptHeldRosterSuccess {
  @Field(() => RosterSource, { description: 'The source as it is now.' })
  source: RosterSource;
}

@ObjectType({ description: 'The name is known from now on, on every roster.' })
export class MatchOnCallPersonSuccess {
  @Field(() => Int, { description: 'Shifts that found their person.' })
  shifts: number;
}

export const PreviewRosterSourceResult = resultUnion('PreviewRosterSourceResult', [PreviewRosterSourceSuccess, RosterUnreadable, InvalidInput, NotFoundError, RateLimited] as const);
export type PreviewRosterSourceResult = typeof PreviewRosterSourceResult;
export const AddRosterSourceResult = resultUnion('AddRosterSourceResult', [AddRosterSourceSuccess, InvalidInput, NotFoundError] as const);
export type AddRosterSourceResult = typeof AddRosterSourceResult;
export const ChangeRosterSourceResult = resultUnion('ChangeRosterSourceResult', [ChangeRosterSourceSuccess, InvalidInput, NotFoundError] as const);
export type ChangeRosterSourceResult = typeof ChangeRosterSourceResult;
export const RemoveRosterSourceResult = resultUnion('RemoveRosterSourceResult', [RemoveRosterSourceSuccess, NotFoundError] as const);
export type RemoveRosterSourceResult = typeof RemoveRosterSourceResult;
export const ReadRosterNowResult = resultUnion('ReadRosterNowResult', [ReadRosterNowSuccess, NotFoundError, RateLimited] as const);
export type ReadRosterNowResult = typeof ReadRosterNowResult;
export const AcceptHeldRosterResult = resultUnion('AcceptHeldRosterResult', [AcceptHeldRosterSuccess, NothingHeld, NotFoundError] as const);
export type AcceptHeldRosterResult = typeof AcceptHeldRosterResult;
export const MatchOnCallPersonResult = resultUnion('MatchOnCallPersonResult', [MatchOnCallPersonSuccess, InvalidInput, NotFoundError] as const);
export type MatchOnCallPersonResult = typeof MatchOnCallPersonResult;
