import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum MailDelivery {
  SMTP = 'SMTP',
  TERMINAL = 'TERMINAL',
}
registerEnumType(MailDelivery, {
  name: 'MailDelivery', description: 'How sign-in links reach people: by mail, or printed in the terminal of a server on loopback.',
  valuesMap: { SMTP: { description: 'By mail.' }, TERMINAL: { description: 'Printed in the terminal.' } },
});

@ObjectType({ description: 'How far the sample organization is written.' })
export class SampleState {
  @Field(() => String, { description: 'What is being done, a stable word.' })
  stage: string;
  @Field(() => Int, { description: 'Steps done.' })
  done: number;
  @Field(() => Int, { description: 'Steps in all.' })
  total: number;
  @Field(() => Boolean, { description: 'True when one can look around in it.' })
  ready: boolean;
}

@ObjectType({ description: 'This installation of Barograph, as anybody may see it.' })
export class Installation {
  @Field(() => Boolean, { description: 'True until a first organization of its own was set up; the sample does not count.' })
  needsSetUp: boolean;
  @Field(() => SampleState, { nullable: true, description: 'The sample organization; null when there is none.' })
  sample: SampleState | null;
  @Field(() => MailDelivery, { description: 'How sign-in links reach people.' })
  mailDelivery: MailDelivery;
  @Field(() => String, { description: 'Version of the software.' })
  version: string;
}

export function mailDeliveryOf(mail: { readonly smtpUrl: string | undefined }): MailDelivery {
  return mail.smtpUrl === undefined ? MailDelivery.TERMINAL : MailDelivery.SMTP;
}
