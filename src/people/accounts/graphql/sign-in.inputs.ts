import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class RequestSignInLinkInput {
  @Field(() => String, { description: 'Mail address of whoever wants to sign in.' })
  email: string;
}

@InputType()
export class ConfirmSignInInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
}

@InputType()
export class RevokeSessionInput {
  @Field(() => ID, { description: 'One of the own sessions.' })
  sessionId: string;
}
