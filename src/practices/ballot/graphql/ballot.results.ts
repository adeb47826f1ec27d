import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';
import { BallotQuestion, BallotState, HackAward } from './ballot.types.js';

@ObjectType({ description: 'The ballot is in.' })
export class CastBallotSuccess {
  @Field(() => BallotQuestion, { description: 'The question with the ballot as it stands now.' })
  question: BallotQuestion;
}

@ObjectType({ implements: () => UserError, description: 'More picks than the question allows.' })
export class TooManyPicks extends UserError {
  @Field(() => Int, { description: 'So many can be picked.' })
  limit: number;
}

@ObjectType({ implements: () => UserError, description: 'Nobody votes for a project of their own.' })
export class OwnProject extends UserError {
  @Field(() => [HackProject], { description: 'The picked ones that are the voter’s own.' })
  projects: HackProject[];
}

@ObjectType({ implements: () => UserError, description: 'What was not shown can be neither picked nor have been watched.' })
export class NotShown extends UserError {
  @Field(() => [HackProject], { description: 'Those that were not shown.' })
  projects: HackProject[];
}

@ObjectType({ implements: () => UserError, description: 'The ballot takes this now no more, or not yet.' })
export class BallotClosed extends UserError {
  @Field(() => BallotState, { description: 'Where the ballots stand.' })
  state: BallotState;
}

export const CastBallotResult = resultUnion('CastBallotResult', [CastBallotSuccess, TooManyPicks, OwnProject, NotShown, BallotClosed, HackWeekOff, NotFoundError, InvalidInput]);
export type CastBallotResult = CastBallotSuccess | TooManyPicks | OwnProject | NotShown | BallotClosed | HackWeekOff | NotFoundError | InvalidInput;

@ObjectType({ description: 'The award is there.' })
export class CreateHackAwardSuccess {
  @Field(() => HackAward, { description: 'The award.' })
  award: HackAward;
}
export const CreateHackAwardResult = resultUnion('CreateHackAwardResult', [CreateHackAwardSuccess, BallotClosed, HackWeekOff, NotFoundError, InvalidInput]);
export type CreateHackAwardResult = CreateHackAwardSuccess | AwardRefusal;

@ObjectType({ description: 'The award is changed.' })
export class ChangeHackAwardSuccess {
  @Field(() => HackAward, { description: 'The award.' })
  award: HackAward;
}
export const ChangeHackAwardResult = resultUnion('ChangeHackAwardResult', [ChangeHackAwardSuccess, BallotClosed, HackWeekOff, NotFoundError, InvalidInput]);
export type ChangeHackAwardResult = ChangeHackAwardSuccess | AwardRefusal;

@ObjectType({ description: 'The award is gone, with the ballots cast on it.' })
export class RemoveHackAwardSuccess {
  @Field(() => Boolean, { description: 'True.' })
  done: boolean;
}
export const RemoveHackAwardResult = resultUnion('RemoveHackAwardResult', [RemoveHackAwardSuccess, BallotClosed, HackWeekOff, NotFoundError, InvalidInput]);
export type RemoveHackAwardResult = RemoveHackAwardSuccess | AwardRefusal;

export type AwardRefusal = BallotClosed | HackWeekOff | NotFoundError | InvalidInput;
