import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Locale } from '../../../platform/graphql/locale.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError } from '../../../platform/graphql/user-error.js';
import { SCOPES } from '../domain/scopes.js';
import { Viewer } from './viewer.types.js';

@ObjectType({ description: 'A key with which a program acts for the person, within its scopes.' })
export class ApiToken {
  @Field(() => ID, { description: 'Opaque; not the secret.' })
  id: string;
  @Field(() => String, { description: 'What it is for.' })
  name: string;
  @Field(() => [String], { description: `What it may be used for: ${SCOPES.join(', ')}.` })
  scopes: string[];
  @Field(() => Day, { description: 'The day it was made.' })
  createdOn: string;
  @Field(() => Day, { nullable: true, description: 'The day it was last used, as far as written: the current day is written when it is over.' })
  lastUsedOn: string | null;
  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer works.' })
  expiresOn: string | null;
}

@InputType({ description: 'A token for a program.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  name: string;
  @Field(() => [String], { description: 'What it may be used for.' })
  scopes: string[];
  @Field(() => Day, { nullable: true, description: 'The first day on which it no longer works; until revoked without it.' })
  expiresOn?: string | null;
}
@ObjectType({ description: 'The token is made. The secret is shown once.' })
export class CreateApiTokenSuccess {
  @Field(() => ApiToken, { description: 'The token.' })
  apiToken: ApiToken;
  @Field(() => String, { description: 'Sent as Authorization: Bearer <secret>. Only its hash is kept.' })
  secret: string;
}
export const CreateApiTokenResult = resultUnion('CreateApiTokenResult', [CreateApiTokenSuccess, InvalidInput]);

@InputType({ description: 'A token to revoke.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'One of the own tokens.' })
  tokenId: string;
}
@ObjectType({ description: 'The token works no more.' })
export class RevokeApiTokenSuccess {
  @Field(() => [ApiToken], { description: 'The tokens that are left.' })
  apiTokens: ApiToken[];
}
export const RevokeApiTokenResult = resultUnion('RevokeApiTokenResult', [RevokeApiTokenSuccess, NotFoundError]);

@InputType({ description: 'The viewer\'s own settings; what is left out stays.' })
export class UpdateMyPreferencesInput {
  @Field(() => Locale, { nullable: true, description: 'Language of pages and mails; as it is without it.' })
  locale?: Locale | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone, for example Europe/Berlin; as it is without it.' })
  timeZone?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'No reminders, ever; as it is without it.' })
  remindersMuted?: boolean | null;
}
@ObjectType({ description: 'Saved.' })
export class UpdateMyPreferencesSuccess {
  @Field(() => Viewer, { description: 'The viewer as they are now.' })
  viewer: Viewer;
}
export const UpdateMyPreferencesResult = resultUnion('UpdateMyPreferencesResult', [UpdateMyPreferencesSuccess, InvalidInput]);
