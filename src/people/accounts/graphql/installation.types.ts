import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum MailDelivery {
  SMTP = 'SMTP',
  TERMINAL = 'TERMINAL',
}
registerEnumType(MailDelivery, { name: 'MailDelivery', description: 'How sign-in links reach people: by mail, or printed in the terminal of a server on loopback.' });

@ObjectType({ description: 'This installation of Barograph, as anybody may see it.' })
export class Installation {
  @Field(() => Boolean, { description: 'True until a first organization of its own was set up; the sample does not count.' })
  needsSetUp: boolean;
  @Field(() => MailDelivery, { description: 'How sign-in links reach people.' })
  mailDelivery: MailDelivery;
  @Field(() => String, { description: 'Version of the software.' })
  version: string;
}
