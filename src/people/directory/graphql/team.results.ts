import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { Team } from './team.types.js';

@ObjectType({ implements: () => UserError, description: 'A team ends only when nobody is in it and no team is below it.' })
export class TeamNotEmpty extends UserError {
  @Field(() => Int, { description: 'People in the team itself.' })
  people: number;
  @Field(() => Int, { description: 'Teams directly below it.' })
  teams: number;
}

@ObjectType({ description: 'The team was made.' })
export class CreateTeamSuccess {
  @Field(() => Team, { description: 'The new team.' })
  team: Team;
}

@ObjectType({ description: 'The team is as wanted.' })
export class UpdateTeamSuccess {
  @Field(() => Team, { description: 'The team as it is now.' })
  team: Team;
}

@ObjectType({ description: 'The team ended.' })
export class EndTeamSuccess {
  @Field(() => Team, { description: 'The ended team.' })
  team: Team;
}

@ObjectType({ description: 'The leads are as wanted.' })
export class SetTeamLeadsSuccess {
  @Field(() => Team, { description: 'The team as it is now.' })
  team: Team;
}

export const CreateTeamResult = resultUnion('CreateTeamResult', [CreateTeamSuccess, InvalidInput, NotFoundError] as const);
export type CreateTeamResult = typeof CreateTeamResult;
export const UpdateTeamResult = resultUnion('UpdateTeamResult', [UpdateTeamSuccess, InvalidInput, NotFoundError] as const);
export type UpdateTeamResult = typeof UpdateTeamResult;
export const EndTeamResult = resultUnion('EndTeamResult', [EndTeamSuccess, TeamNotEmpty, NotFoundError] as const);
export type EndTeamResult = typeof EndTeamResult;
export const SetTeamLeadsResult = resultUnion('SetTeamLeadsResult', [SetTeamLeadsSuccess, InvalidInput, NotFoundError] as const);
export type SetTeamLeadsResult = typeof SetTeamLeadsResult;
