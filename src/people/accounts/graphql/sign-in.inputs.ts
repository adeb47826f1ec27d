import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Who wants to sign in.' })
export class RequestSignInLinkInput {
  @Field(() => String, { description: 'Mail address of whoever wants to sign in.' })
  email: string;
}

@InputType({ description: 'A sign-in link, used.' })
export class ConfirmSignInInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
}

@InputType({ description: 'A session to end.' })
export class RevokeSessionInput {
  @Field(() => ID, { description: 'One of the own sessions.' })
  sessionId: string;
}
