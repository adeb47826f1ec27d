import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { Person } from './person.types.js';

@ObjectType({ implements: () => UserError, description: 'Nobody would be left who can appoint an admin: appoint another one first.' })
export class LastAdmin extends UserError {}

@ObjectType({ description: 'The person is in the team.' })
export class AddPersonSuccess {
  @Field(() => Person, { description: 'The person.' })
  person: Person;
}

@ObjectType({ description: 'The person is as wanted.' })
export class UpdatePersonSuccess {
  @Field(() => Person, { description: 'The person as they are now.' })
  person: Person;
}

@ObjectType({ description: 'The person left.' })
export class EndPersonSuccess {
  @Field(() => Person, { description: 'The former member.' })
  person: Person;
}

@ObjectType({ description: 'The person was erased.' })
export class ErasePersonSuccess {
  @Field(() => Person, { description: 'What is left of them.' })
  person: Person;
}

@ObjectType({ description: 'The names are as wanted.' })
export class SetAliasesSuccess {
  @Field(() => Person, { description: 'The person as they are now.' })
  person: Person;
}

@ObjectType({ description: 'The roles are as wanted.' })
export class SetRolesSuccess {
  @Field(() => Person, { description: 'The person as they are now.' })
  person: Person;
}

export const AddPersonResult = resultUnion('AddPersonResult', [AddPersonSuccess, InvalidInput, NotFoundError] as const);
export type AddPersonResult = typeof AddPersonResult;
export const UpdatePersonResult = resultUnion('UpdatePersonResult', [UpdatePersonSuccess, InvalidInput, NotFoundError] as const);
export type UpdatePersonResult = typeof UpdatePersonResult;
export const EndPersonResult = resultUnion('EndPersonResult', [EndPersonSuccess, LastAdmin, NotFoundError] as const);
export type EndPersonResult = typeof EndPersonResult;
export const ErasePersonResult = resultUnion('ErasePersonResult', [ErasePersonSuccess, InvalidInput, LastAdmin, NotFoundError] as const);
export type ErasePersonResult = typeof ErasePersonResult;
export const SetAliasesResult = resultUnion('SetAliasesResult', [SetAliasesSuccess, InvalidInput, NotFoundError] as const);
export type SetAliasesResult = typeof SetAliasesResult;
export const SetRolesResult = resultUnion('SetRolesResult', [SetRolesSuccess, LastAdmin, NotFoundError] as const);
export type SetRolesResult = typeof SetRolesResult;
