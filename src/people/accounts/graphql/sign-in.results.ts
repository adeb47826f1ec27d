import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFoundError, RateLimited, UserError } from '../../../platform/graphql/user-error.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { MailDelivery } from './installation.types.js';
import { Session, Viewer } from './viewer.types.js';

@ObjectType({ description: 'If the address is known, a link is on its way. The answer is the same if it is not.' })
export class RequestSignInLinkSuccess {
  @Field(() => Int, { description: 'Minutes for which the link works, once.' })
  expiresInMinutes: number;
  @Field(() => MailDelivery, { description: 'Where to look for it.' })
  mailDelivery: MailDelivery;
}
export const RequestSignInLinkResult = resultUnion('RequestSignInLinkResult', [RequestSignInLinkSuccess, InvalidInput, RateLimited]);

@ObjectType({ description: 'Signed in; the answer sets the session cookie.' })
export class ConfirmSignInSuccess {
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer: Viewer;
}
@ObjectType({ implements: () => UserError, description: 'Expired, already used, or unknown: one answer. Ask for a new link.' })
export class SignInLinkInvalid extends UserError {}
export const ConfirmSignInResult = resultUnion('ConfirmSignInResult', [ConfirmSignInSuccess, SignInLinkInvalid, RateLimited]);

@ObjectType({ description: 'Nobody is signed in in this browser any more.' })
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  signedOut: boolean;
}
export const SignOutResult = resultUnion('SignOutResult', [SignOutSuccess]);

@ObjectType({ description: 'The session is over; its browser must sign in again.' })
export class RevokeSessionSuccess {
  @Field(() => [Session], { description: 'The sessions that are left.' })
  sessions: Session[];
}
export const RevokeSessionResult = resultUnion('RevokeSessionResult', [RevokeSessionSuccess, NotFoundError]);
