import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A roster file to look at.' })
export class PlanRosterImportInput {
  @Field(() => String, { description: 'The file’s bytes as base64 (CSV in UTF-8: email, name, team path, lead_of, time_zone, locale, started_on).' })
  fileBase64: string;
  @Field(() => String, { nullable: true, description: 'Its name, for messages.' })
  fileName?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Whoever it does not name has left.' })
  fullRoster?: boolean | null;
}

@InputType({ description: 'A roster file to apply as planned.' })
export class ApplyRosterImportInput {
  @Field(() => String, { description: 'The same file as base64.' })
  fileBase64: string;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'As in the plan.' })
  fullRoster?: boolean | null;
  @Field(() => String, { description: 'The plan that was shown.' })
  planHash: string;
  @Field(() => Int, { nullable: true, description: 'The number of leavers, typed, where the plan asks for it.' })
  typedLeavers?: number | null;
}
