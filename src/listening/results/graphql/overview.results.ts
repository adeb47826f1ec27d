import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';

@ObjectType({ description: 'The wish is kept.' })
export class SetSignalMailsSuccess {
  @Field(() => Boolean, { description: 'Whether mails about signals are wanted now.' })
  wanted: boolean;
}

export const SetSignalMailsResult = resultUnion('SetSignalMailsResult', [SetSignalMailsSuccess]);
export type SetSignalMailsResult = typeof SetSignalMailsResult;
