import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, TransitionRefused, UserError } from '../../../platform/graphql/user-error.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';
import { HackCheck, HackDemo } from './demo.types.js';

@ObjectType({ implements: () => UserError, description: 'Something is missing. Nothing was changed; save it as a draft.' })
export class NotSubmittable extends UserError {
  @Field(() => [HackCheck], { description: 'What is missing.' })
  problems: HackCheck[];
}

@ObjectType({ implements: () => UserError, description: 'Demos of the hack week can’t be changed any more, or not yet.' })
export class Frozen extends UserError {
  @Field(() => Date, { nullable: true, description: 'When they were to freeze; null: people don’t hack yet.' })
  frozeAt: Date | null;
}

@ObjectType({ implements: () => UserError, description: 'Somebody else saved the same fields in the meantime. Nothing was changed, nothing is lost.' })
export class DemoChanged extends UserError {
  @Field(() => HackDemo, { description: 'As it is now.' })
  demo: HackDemo;
  @Field(() => [String], { description: 'The fields that both changed, as the input names them.' })
  fields: string[];
}

@ObjectType({ isAbstract: true })
class WithDemo {
  @Field(() => HackDemo, { description: 'As it is now.' })
  demo: HackDemo;
  @Field(() => HackProject, { description: 'Its project.' })
  project: HackProject;
}

@ObjectType({ description: 'Saved.' })
export class SaveHackDemoDraftSuccess extends WithDemo {}
export const SaveHackDemoDraftResult = resultUnion('SaveHackDemoDraftResult', [SaveHackDemoDraftSuccess, DemoChanged, Frozen, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type SaveHackDemoDraftResult = typeof SaveHackDemoDraftResult;

@ObjectType({ description: 'Submitted.' })
export class SubmitHackDemoSuccess extends WithDemo {}
export const SubmitHackDemoResult = resultUnion('SubmitHackDemoResult', [SubmitHackDemoSuccess, NotSubmittable, DemoChanged, Frozen, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type SubmitHackDemoResult = typeof SubmitHackDemoResult;

@ObjectType({ description: 'Only its team sees it from now on.' })
export class UnsubmitHackDemoSuccess extends WithDemo {}
export const UnsubmitHackDemoResult = resultUnion('UnsubmitHackDemoResult', [UnsubmitHackDemoSuccess, Frozen, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type UnsubmitHackDemoResult = typeof UnsubmitHackDemoResult;

@ObjectType({ description: 'Changed.' })
export class ChangeHackPictureSuccess extends WithDemo {}
export const ChangeHackPictureResult = resultUnion('ChangeHackPictureResult', [ChangeHackPictureSuccess, Frozen, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type ChangeHackPictureResult = typeof ChangeHackPictureResult;

@ObjectType({ description: 'Removed.' })
export class RemoveHackPictureSuccess extends WithDemo {}
export const RemoveHackPictureResult = resultUnion('RemoveHackPictureResult', [RemoveHackPictureSuccess, NotSubmittable, Frozen, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type RemoveHackPictureResult = typeof RemoveHackPictureResult;
