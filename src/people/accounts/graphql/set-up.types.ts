import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Locale } from '../../../platform/graphql/locale.types.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, RateLimited, UserError } from '../../../platform/graphql/user-error.js';
import { Role, Viewer } from './viewer.types.js';

@ObjectType({ implements: () => UserError, description: 'The code is not one that a start of this server printed.' })
export class WrongSetUpCode extends UserError {}

@InputType({ description: 'The first organization of one\'s own, and its first admin.' })
export class SetUpOrganizationInput {
  @Field(() => String, { description: 'The one-time code that the server printed in its terminal.' })
  code: string;
  @Field(() => String, { description: 'As its people call it; also the name of the team of all.' })
  organizationName: string;
  @Field(() => String, { description: 'IANA time zone that new people and pulses start with.' })
  timeZone: string;
  @Field(() => Locale, { description: 'Language that new people start with.' })
  locale: Locale;
  @Field(() => String, { description: 'Name of the first admin.' })
  adminName: string;
  @Field(() => String, { description: 'Mail address of the first admin.' })
  adminEmail: string;
}
@ObjectType({ description: 'The organization is there, and its first admin is signed in.' })
export class SetUpOrganizationSuccess {
  @Field(() => Viewer, { description: 'The first admin.' })
  viewer: Viewer;
}
@ObjectType({ implements: () => UserError, description: 'Somebody was faster: the installation has its organization already. Sign in, or ask its admins to add you.' })
export class AlreadySetUp extends UserError {}
export const SetUpOrganizationResult = resultUnion('SetUpOrganizationResult', [SetUpOrganizationSuccess, WrongSetUpCode, AlreadySetUp, InvalidInput, RateLimited]);

@InputType({ description: 'A look around in the sample organization.' })
export class ExploreSampleInput {
  @Field(() => String, { description: 'The one-time code that the server printed in its terminal. It is not used up.' })
  code: string;
  @Field(() => Role, { description: 'As what to look around.' })
  as: Role;
}
@ObjectType({ description: 'Signed in to the sample organization.' })
export class ExploreSampleSuccess {
  @Field(() => Viewer, { description: 'Somebody typical of the role.' })
  viewer: Viewer;
}
@ObjectType({ implements: () => UserError, description: 'There is no sample, or it is still being written; see installation.sample.' })
export class SampleNotReady extends UserError {}
export const ExploreSampleResult = resultUnion('ExploreSampleResult', [ExploreSampleSuccess, WrongSetUpCode, SampleNotReady, RateLimited]);

@InputType({ description: 'The sample organization, to delete.' })
export class DeleteSampleInput {
  @Field(() => String, { description: 'The name of the sample organization, typed again.' })
  confirmName: string;
}
@ObjectType({ description: 'The sample is gone with everything in it, and everybody in it is signed out.' })
export class DeleteSampleSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  deleted: boolean;
}
export const DeleteSampleResult = resultUnion('DeleteSampleResult', [DeleteSampleSuccess, InvalidInput]);
