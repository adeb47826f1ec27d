import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { Pulse, PulseState, Round, RoundState } from './pulse.types.js';

@ObjectType({ description: 'Saved.' })
export class SavePulseSuccess {
  @Field(() => Pulse, { description: 'The pulse as it is now.' })
  pulse: Pulse;
}

export const SavePulseResult = resultUnion('SavePulseResult', [SavePulseSuccess, InvalidInput, NotFoundError] as const);
export type SavePulseResult = typeof SavePulseResult;

@ObjectType({ description: 'The pulse is in the state now.' })
export class ChangePulseStateSuccess {
  @Field(() => Pulse, { description: 'The pulse as it is now.' })
  pulse: Pulse;
}

@ObjectType({ implements: () => UserError, description: 'There is no way from the one state to the other.' })
export class PulseTransitionRefused extends UserError {
  @Field(() => PulseState, { description: 'The state the pulse is in.' })
  from: PulseState;
  @Field(() => PulseState, { description: 'The state that was needed or wished for.' })
  to: PulseState;
}

@ObjectType({ implements: () => UserError, description: 'No team of the audience has enough people to be pooled: a round cannot be opened.' })
export class NoUnitPossible extends UserError {
  @Field(() => Int, { description: 'People who would be asked if they were enough.' })
  peopleAsked: number;
  @Field(() => Int, { description: 'People that the smallest unit needs.' })
  needed: number;
}

export const ChangePulseStateResult = resultUnion('ChangePulseStateResult', [ChangePulseStateSuccess, PulseTransitionRefused, NoUnitPossible, NotFoundError] as const);
export type ChangePulseStateResult = typeof ChangePulseStateResult;

@ObjectType({ description: 'The draft is gone.' })
export class DeletePulseSuccess {
  @Field(() => ID, { description: 'The id it had.' })
  pulseId: string;
}

@ObjectType({ implements: () => UserError, description: 'It was launched once: such a pulse is ended, not deleted.' })
export class PulseHasHistory extends UserError {
  @Field(() => PulseState, { description: 'The state it is in.' })
  state: PulseState;
}

export const DeletePulseResult = resultUnion('DeletePulseResult', [DeletePulseSuccess, PulseHasHistory, NotFoundError] as const);
export type DeletePulseResult = typeof DeletePulseResult;

@ObjectType({ description: 'What can not be read is destroyed, and counted so; the round closes at the next tick.' })
export class DestroyUnreadableAnswersSuccess {
  @Field(() => Int, { description: 'Answers destroyed; 0 when all could be read.' })
  answers: number;
  @Field(() => Int, { description: 'Comments destroyed.' })
  comments: number;
}

@ObjectType({ implements: () => UserError, description: 'The round is not open past its time: nothing is destroyed before or after.' })
export class RoundNotOverdue extends UserError {
  @Field(() => RoundState, { description: 'The state it is in.' })
  state: RoundState;
  @Field(() => Date, { description: 'When it takes no more answers.' })
  closesAt: Date;
}

export const DestroyUnreadableAnswersResult = resultUnion('DestroyUnreadableAnswersResult', [DestroyUnreadableAnswersSuccess, RoundNotOverdue, NotFoundError] as const);
export type DestroyUnreadableAnswersResult = typeof DestroyUnreadableAnswersResult;

@ObjectType({ description: 'The round is open.' })
export class StartRoundSuccess {
  @Field(() => Round, { description: 'The round.' })
  round: Round;
}

@ObjectType({ implements: () => UserError, description: 'A round is open, or announced to open before one started now would have closed.' })
export class RoundAlreadyRunning extends UserError {
  @Field(() => Round, { description: 'The round in the way.' })
  round: Round;
}

export const StartRoundResult = resultUnion('StartRoundResult', [StartRoundSuccess, RoundAlreadyRunning, PulseTransitionRefused, NoUnitPossible, NotFoundError] as const);
export type StartRoundResult = typeof StartRoundResult;

@ObjectType({ description: 'The round is called off.' })
export class CancelRoundSuccess {
  @Field(() => Round, { description: 'The round.' })
  round: Round;
}

@ObjectType({ implements: () => UserError, description: 'Only an announced round can be called off.' })
export class RoundTransitionRefused extends UserError {
  @Field(() => RoundState, { description: 'The state the round is in.' })
  state: RoundState;
}

export const CancelRoundResult = resultUnion('CancelRoundResult', [CancelRoundSuccess, RoundTransitionRefused, NotFoundError] as const);
export type CancelRoundResult = typeof CancelRoundResult;
