import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError } from '../../../platform/graphql/user-error.js';
import { Annotation } from './annotation.types.js';

@ObjectType({ description: 'The event stands on the time line.' })
export class AddAnnotationSuccess {
  @Field(() => Annotation, { description: 'The new event.' })
  annotation: Annotation;
}

@ObjectType({ description: 'The event is as wanted.' })
export class ChangeAnnotationSuccess {
  @Field(() => Annotation, { description: 'The event as it is now.' })
  annotation: Annotation;
}

@ObjectType({ description: 'The event is off the time line.' })
export class RemoveAnnotationSuccess {
  @Field(() => ID, { description: 'Which it was.' })
  annotationId: string;
}

export const AddAnnotationResult = resultUnion('AddAnnotationResult', [AddAnnotationSuccess, InvalidInput, NotFoundError] as const);
export type AddAnnotationResult = typeof AddAnnotationResult;
export const ChangeAnnotationResult = resultUnion('ChangeAnnotationResult', [ChangeAnnotationSuccess, InvalidInput, NotFoundError] as const);
export type ChangeAnnotationResult = typeof ChangeAnnotationResult;
export const RemoveAnnotationResult = resultUnion('RemoveAnnotationResult', [RemoveAnnotationSuccess, NotFoundError] as const);
export type RemoveAnnotationResult = typeof RemoveAnnotationResult;
