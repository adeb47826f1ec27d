import { Field, ID, InputType } from '@nestjs/graphql';
import { Locale } from '../../../platform/graphql/locale.types.js';
import { Day } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'Somebody new, or somebody who left and is back under the same address.' })
export class AddPersonInput {
  @Field(() => String, { description: 'Mail address; one person each.' })
  email: string;
  @Field(() => String, { description: 'Their name.' })
  name: string;
  @Field(() => ID, { description: 'The team they are in from today on.' })
  teamId: string;
  @Field(() => String, { nullable: true, description: 'IANA time zone; the organization’s when not given.' })
  timeZone?: string | null;
  @Field(() => Locale, { nullable: true, description: 'Language; the organization’s when not given.' })
  locale?: Locale | null;
  @Field(() => Day, { nullable: true, description: 'First day in the organization, where it is known.' })
  startedOn?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Tell them by mail where to sign in.' })
  invite?: boolean | null;
}

@InputType({ description: 'What changes of a person; what is left out stays.' })
export class UpdatePersonInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
  @Field(() => String, { nullable: true, description: 'Their name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Their mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone.' })
  timeZone?: string | null;
  @Field(() => Locale, { nullable: true, description: 'Language.' })
  locale?: Locale | null;
  @Field(() => Day, { nullable: true, description: 'First day in the organization.' })
  startedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The team they are in from today on; the team before stays on record.' })
  teamId?: string | null;
}

@InputType({ description: 'Somebody who leaves.' })
export class EndPersonInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
  @Field(() => Day, { nullable: true, description: 'First day on which they no longer work here; today when not given, never ahead.' })
  endedOn?: string | null;
}

@InputType({ description: 'Somebody to erase for good.' })
export class ErasePersonInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
  @Field(() => String, { description: 'Their mail address, typed again.' })
  confirmEmail: string;
}

@InputType({ description: 'A name in another system.' })
export class IdentityAliasInput {
  @Field(() => String, { description: 'Which system: lower-case letters, digits and dashes, for example github.' })
  kind: string;
  @Field(() => String, { description: 'The name there.' })
  value: string;
}

@InputType({ description: 'What other systems call a person.' })
export class SetAliasesInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
  @Field(() => [IdentityAliasInput], { description: 'All of their names; others go.' })
  aliases: IdentityAliasInput[];
}

@InputType({ description: 'What somebody is appointed to; what is left out stays.' })
export class SetRolesInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
  @Field(() => Boolean, { nullable: true, description: 'Edits the directory and pulses; gives no sight of results.' })
  isAdmin?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Sees the results of the whole organization; every member can read of it in the log.' })
  seesWholeOrganization?: boolean | null;
}
