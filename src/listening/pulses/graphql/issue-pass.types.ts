import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { RoundState } from './pulse.types.js';

@InputType({ description: 'A device asks for its member’s pass of a round.' })
export class IssuePassInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
  @Field(() => String, { description: 'base64url of the 32-byte blinded element. The same one is answered again; another one is refused.' })
  blinded: string;
  @Field(() => String, { description: 'Name of the device for its member, for example "Firefox on Linux".' })
  deviceLabel: string;
}

@ObjectType({ description: 'The pass, still blinded. The device checks the proof against the key in the manifest before it uses it.' })
export class IssuePassSuccess {
  @Field(() => ID, { description: 'The unit that the pass is good in.' })
  unitId: string;
  @Field(() => String, { description: 'base64url of the 32-byte evaluated element.' })
  evaluated: string;
  @Field(() => String, { description: 'base64url of the 64-byte proof that the key of the manifest was used.' })
  proof: string;
  @Field(() => String, { description: 'Where the unit’s reply file is read after the close, without a cookie. Everybody asked in the unit gets this one address; nobody else does.' })
  repliesPath: string;
}

@ObjectType({ implements: () => UserError, description: 'The pass of this round lies on another device; bring it here from there.' })
export class PassIssuedToAnotherDevice extends UserError {
  @Field(() => String, { description: 'What that device called itself.' })
  deviceLabel: string;
}

@ObjectType({ implements: () => UserError, description: 'The member is of the audience and is not asked in this round.' })
export class NotAsked extends UserError {
  @Field(() => String, { description: 'Why, as a code: leads-the-audience, new-at-the-top or too-few-at-the-top.' })
  reason: string;
}

@ObjectType({ implements: () => UserError, description: 'Passes are issued while a round is announced or open.' })
export class RoundNotIssuing extends UserError {
  @Field(() => RoundState, { description: 'The state of the round.' })
  state: RoundState;
}

export const IssuePassResult = resultUnion('IssuePassResult', [IssuePassSuccess, PassIssuedToAnotherDevice, NotAsked, RoundNotIssuing, InvalidInput, NotFoundError] as const);
export type IssuePassResult = typeof IssuePassResult;
