import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { NotFoundError } from '../../../platform/graphql/user-error.js';

export enum MailState {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  FAILED = 'FAILED',
  PRINTED = 'PRINTED',
}
registerEnumType(MailState, {
  name: 'MailState',
  description: 'Where a mail is.',
  valuesMap: {
    QUEUED: { description: 'Waiting for its time, or for the next try.' },
    SENDING: { description: 'Being handed to the mail server.' },
    SENT: { description: 'Taken by the mail server. Whether it arrived, nobody knows.' },
    FAILED: { description: 'Not taken, and not tried again by itself.' },
    PRINTED: { description: 'Printed in the terminal, for lack of a mail server; or sent nowhere, as the address is reserved and nobody\'s (.example).' },
  },
});

@ObjectType({ description: 'A mail that goes out or went out. What it says is shown to nobody.' })
export class OutgoingMail {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'Mail address.' })
  recipient: string;
  @Field(() => String, { description: 'What it is about, a stable word: sign-in, invitation, …' })
  kind: string;
  @Field(() => MailState, { description: 'Where it is.' })
  state: MailState;
  @Field(() => Day, { description: 'The day it was written. No time is kept: it would tell when somebody was here.' })
  queuedOn: string;
  @Field(() => Int, { description: 'Tries so far.' })
  attempts: number;
  @Field(() => String, { nullable: true, description: 'What went wrong at the last try.' })
  lastError: string | null;
}

@ObjectType({ description: 'One mail in a list.' })
export class OutgoingMailEdge {
  @Field(() => String, { description: 'Opaque.' })
  cursor: string;
  @Field(() => OutgoingMail, { description: 'The mail.' })
  node: OutgoingMail;
}

@ObjectType({ description: 'How many mails are in a state.' })
export class MailStateCount {
  @Field(() => MailState, { description: 'The state.' })
  state: MailState;
  @Field(() => Int, { description: 'How many, of all mails that are kept (90 days).' })
  count: number;
}

@ObjectType({ description: 'A page of the outbox, the newest day first.' })
export class OutgoingMailConnection {
  @Field(() => [OutgoingMailEdge], { description: 'The mails.' })
  edges: OutgoingMailEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
  @Field(() => [MailStateCount], { description: 'Every state, also those without mails.' })
  counts: MailStateCount[];
}

@InputType({ description: 'Which mails of the outbox.' })
export class OutboxInput {
  @Field(() => MailState, { nullable: true, description: 'Only mails in this state.' })
  state?: MailState | null;
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'At most 200.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'After this cursor.' })
  after?: string | null;
}

@InputType({ description: 'A mail to send again.' })
export class RetryMailInput {
  @Field(() => ID, { description: 'A mail that has failed.' })
  mailId: string;
}
@ObjectType({ description: 'The mail is queued again.' })
export class RetryMailSuccess {
  @Field(() => OutgoingMail, { description: 'The mail as it is now.' })
  mail: OutgoingMail;
}
export const RetryMailResult = resultUnion('RetryMailResult', [RetryMailSuccess, NotFoundError]);
