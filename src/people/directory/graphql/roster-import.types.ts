import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Somebody new, or somebody who left and is back.' })
export class RosterImportAdded {
  @Field(() => Int, { description: 'The line in the file, from 1.' })
  line: number;
  @Field(() => String, { description: 'Their address.' })
  email: string;
  @Field(() => String, { description: 'Their name.' })
  name: string;
  @Field(() => String, { description: 'The team, as Company / Platform / SRE.' })
  teamPath: string;
}

@ObjectType({ description: 'One field of a person that changes.' })
export class RosterImportChange {
  @Field(() => String, { description: 'The column: name, time_zone, locale or started_on.' })
  field: string;
  @Field(() => String, { nullable: true, description: 'Before.' })
  from: string | null;
  @Field(() => String, { nullable: true, description: 'After.' })
  to: string | null;
}

@ObjectType({ description: 'Somebody whose own data change.' })
export class RosterImportChanged {
  @Field(() => Int, { description: 'The line in the file, from 1.' })
  line: number;
  @Field(() => String, { description: 'Their address.' })
  email: string;
  @Field(() => String, { description: 'Their name in the file.' })
  name: string;
  @Field(() => [RosterImportChange], { description: 'What changes.' })
  changes: RosterImportChange[];
}

@ObjectType({ description: 'Somebody who changes teams.' })
export class RosterImportMoved {
  @Field(() => Int, { description: 'The line in the file, from 1.' })
  line: number;
  @Field(() => String, { description: 'Their address.' })
  email: string;
  @Field(() => String, { description: 'Their name in the file.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The team today; null for none.' })
  fromPath: string | null;
  @Field(() => String, { description: 'The team from today on.' })
  toPath: string;
}

@ObjectType({ description: 'Somebody whom the full roster does not name any more.' })
export class RosterImportLeft {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
  @Field(() => String, { description: 'Their address.' })
  email: string;
  @Field(() => String, { description: 'Their name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'The team today.' })
  teamPath: string | null;
}

@ObjectType({ description: 'A line that is left out, with its reason; the others are applied.' })
export class RosterImportBadLine {
  @Field(() => Int, { description: 'The line in the file, from 1.' })
  line: number;
  @Field(() => String, { description: 'Stable code of the reason.' })
  code: string;
  @Field(() => String, { description: 'One sentence about it.' })
  message: string;
  @Field(() => String, { description: 'The line as it stands in the file, shortened.' })
  raw: string;
}

@ObjectType({ description: 'A team that gets or loses a lead.' })
export class RosterImportLeadChange {
  @Field(() => String, { description: 'The team.' })
  teamPath: string;
  @Field(() => String, { description: 'Whose address.' })
  email: string;
  @Field(() => Boolean, { description: 'True: leads it from now on; false: no longer.' })
  becomesLead: boolean;
}

@ObjectType({
  description: 'A team that is a unit today and would not be one in a round over the whole organization announced now. Counted with the k of the active pulses, 5 where there is none.',
})
export class RosterImportUnitLost {
  @Field(() => String, { description: 'The team, by its path after the import.' })
  teamPath: string;
  @Field(() => Int, { description: 'People whose answers are pooled there today.' })
  peopleNow: number;
  @Field(() => Int, { description: 'People whose answers would be pooled there after the import; they pass up to the team above.' })
  peopleThen: number;
  @Field(() => Day, { nullable: true, description: 'When it is a unit again at the latest, because newcomers and movers count there by then; null when that does not happen by itself.' })
  until: string | null;
  @Field(() => String, { description: 'One sentence about why, in the reader’s language.' })
  reason: string;
}

@ObjectType({ description: 'What a roster file would do.' })
export class RosterImportPlan {
  @Field(() => String, { description: 'Give it back when applying: refused when the file would do something else by then.' })
  planHash: string;
  @Field(() => Int, { description: 'Lines in the file, its header aside.' })
  lines: number;
  @Field(() => Int, { description: 'Lines that change nothing.' })
  unchanged: number;
  @Field(() => [RosterImportAdded], { description: 'People who come.' })
  added: RosterImportAdded[];
  @Field(() => [RosterImportChanged], { description: 'People whose own data change.' })
  changed: RosterImportChanged[];
  @Field(() => [RosterImportMoved], { description: 'People who change teams.' })
  moved: RosterImportMoved[];
  @Field(() => [RosterImportLeft], { description: 'People who leave; only ever with the full roster, and never whoever imports it.' })
  left: RosterImportLeft[];
  @Field(() => [RosterImportBadLine], { description: 'Lines that are left out.' })
  badLines: RosterImportBadLine[];
  @Field(() => [String], { description: 'Teams that would be made, parents before children.' })
  teamsCreated: string[];
  @Field(() => [RosterImportLeadChange], { description: 'Who leads what from now on, or no longer.' })
  leadChanges: RosterImportLeadChange[];
  @Field(() => [RosterImportUnitLost], { description: 'Teams that stop being units.' })
  unitsLost: RosterImportUnitLost[];
  @Field(() => Int, { nullable: true, description: 'How many leavers must be typed to apply; null when nothing need be typed.' })
  mustTypeLeavers: number | null;
}
