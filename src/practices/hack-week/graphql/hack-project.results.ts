import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, TransitionRefused, UserError } from '../../../platform/graphql/user-error.js';
import { HackProject } from './hack-project.types.js';
import { HackWeekOff } from './hack-week.types.js';

@ObjectType({ implements: () => UserError, description: 'Somebody else changed it meanwhile.' })
export class HackProjectChanged extends UserError {
  @Field(() => HackProject, { description: 'As it is now.' })
  project: HackProject;
}

@ObjectType({ isAbstract: true })
export class WithProject {
  @Field(() => HackProject, { description: 'As it is now.' })
  project: HackProject;
}

@ObjectType({ description: 'Proposed.' })
export class ProposeHackProjectSuccess extends WithProject {}
export const ProposeHackProjectResult = resultUnion('ProposeHackProjectResult', [ProposeHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type ProposeHackProjectResult = typeof ProposeHackProjectResult;

@ObjectType({ description: 'Changed.' })
export class ChangeHackProjectSuccess extends WithProject {}
export const ChangeHackProjectResult = resultUnion('ChangeHackProjectResult', [ChangeHackProjectSuccess, HackProjectChanged, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type ChangeHackProjectResult = typeof ChangeHackProjectResult;

@ObjectType({ description: 'Set.' })
export class SetHackRolesSuccess extends WithProject {}
export const SetHackRolesResult = resultUnion('SetHackRolesResult', [SetHackRolesSuccess, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type SetHackRolesResult = typeof SetHackRolesResult;

@ObjectType({ description: 'The idea is gone.' })
export class RemoveHackProjectSuccess {
  @Field(() => ID, { description: 'The id it had.' })
  projectId: string;
}
export const RemoveHackProjectResult = resultUnion('RemoveHackProjectResult', [RemoveHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type RemoveHackProjectResult = typeof RemoveHackProjectResult;

@ObjectType({ description: 'It takes part no more.' })
export class WithdrawHackProjectSuccess extends WithProject {}
export const WithdrawHackProjectResult = resultUnion('WithdrawHackProjectResult', [WithdrawHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type WithdrawHackProjectResult = typeof WithdrawHackProjectResult;

@ObjectType({ description: 'Its people begin.' })
export class StartBuildingSuccess extends WithProject {}
export const StartBuildingResult = resultUnion('StartBuildingResult', [StartBuildingSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type StartBuildingResult = typeof StartBuildingResult;

@ObjectType({ description: 'It takes part.' })
export class ReviveHackProjectSuccess extends WithProject {}
export const ReviveHackProjectResult = resultUnion('ReviveHackProjectResult', [ReviveHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type ReviveHackProjectResult = typeof ReviveHackProjectResult;
