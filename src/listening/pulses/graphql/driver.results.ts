import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError } from '../../../platform/graphql/user-error.js';
import { Driver } from './driver.types.js';

@ObjectType({ description: 'Saved.' })
export class SaveDriverSuccess {
  @Field(() => Driver, { description: 'The driver as it is now.' })
  driver: Driver;
}

export const SaveDriverResult = resultUnion('SaveDriverResult', [SaveDriverSuccess, InvalidInput, NotFoundError] as const);
export type SaveDriverResult = typeof SaveDriverResult;
