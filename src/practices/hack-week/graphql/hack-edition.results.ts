import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, TransitionRefused, UserError } from '../../../platform/graphql/user-error.js';
import { HackEdition } from './hack-edition.types.js';
import { HackWeekOff } from './hack-week.types.js';

@ObjectType({ implements: () => UserError, description: 'Somebody else changed it meanwhile.' })
export class HackEditionChanged extends UserError {
  @Field(() => HackEdition, { description: 'As it is now.' })
  edition: HackEdition;
}

@ObjectType({ isAbstract: true })
class WithEdition {
  @Field(() => HackEdition, { description: 'As it is now.' })
  edition: HackEdition;
}

@ObjectType({ isAbstract: true })
class WrittenEdition extends WithEdition {
  @Field(() => [String], { description: 'What to know of it, in the viewer’s language: others on the same days.' })
  warnings: string[];
}

@ObjectType({ description: 'Created, as a draft.' })
export class CreateHackEditionSuccess extends WrittenEdition {}
export const CreateHackEditionResult = resultUnion('CreateHackEditionResult', [CreateHackEditionSuccess, HackWeekOff, NotFoundError, InvalidInput] as const);
export type CreateHackEditionResult = typeof CreateHackEditionResult;

@ObjectType({ description: 'Changed.' })
export class ChangeHackEditionSuccess extends WrittenEdition {}
export const ChangeHackEditionResult = resultUnion('ChangeHackEditionResult', [ChangeHackEditionSuccess, HackEditionChanged, HackWeekOff, NotFoundError, InvalidInput] as const);
export type ChangeHackEditionResult = typeof ChangeHackEditionResult;

@ObjectType({ description: 'It is in the other phase.' })
export class MoveHackEditionSuccess extends WithEdition {}
export const MoveHackEditionResult = resultUnion('MoveHackEditionResult', [MoveHackEditionSuccess, HackEditionChanged, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type MoveHackEditionResult = typeof MoveHackEditionResult;

@ObjectType({ description: 'The draft is gone.' })
export class RemoveHackEditionSuccess {
  @Field(() => ID, { description: 'The id it had.' })
  editionId: string;
}
export const RemoveHackEditionResult = resultUnion('RemoveHackEditionResult', [RemoveHackEditionSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type RemoveHackEditionResult = typeof RemoveHackEditionResult;

@ObjectType({ description: 'They organize it.' })
export class AddHackOrganizerSuccess extends WithEdition {}
export const AddHackOrganizerResult = resultUnion('AddHackOrganizerResult', [AddHackOrganizerSuccess, HackWeekOff, NotFoundError] as const);
export type AddHackOrganizerResult = typeof AddHackOrganizerResult;

@ObjectType({ description: 'They organize it no more.' })
export class RemoveHackOrganizerSuccess extends WithEdition {}
export const RemoveHackOrganizerResult = resultUnion('RemoveHackOrganizerResult', [RemoveHackOrganizerSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type RemoveHackOrganizerResult = typeof RemoveHackOrganizerResult;
