import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RosterSourceKind } from './roster.types.js';

@InputType({ description: 'Whose on-call duty.' })
export class OnCallInput {
  @Field(() => ID, { nullable: true, description: 'One team; without it every team whose roster is read.' })
  teamId?: string | null;
}

@InputType({ description: 'Which team’s roster, and which time of it.' })
export class OnCallTeamInput {
  @Field(() => ID, { description: 'The team.' })
  teamId: string;
  @Field(() => Int, { nullable: true, defaultValue: 12, description: 'Past weeks that the load is counted over, 1 to 12.' })
  weeks?: number | null;
  @Field(() => Date, { nullable: true, description: 'Shifts that end after this; now without it.' })
  from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Shifts that begin before this; without it four weeks from now, or from `from` where that lies ahead. 400 days at most.' })
  to?: Date | null;
}

@InputType({ description: 'A roster and how to read it. Which fields are needed depends on the kind.' })
export class RosterSourceInput {
  @Field(() => RosterSourceKind, { description: 'How it is read.' })
  kind: RosterSourceKind;
  @Field(() => String, { nullable: true, description: 'ICS_URL: the address of the calendar. Else the address of the service, where it is not the usual one.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'ICS_FILE: the file’s bytes as base64.' })
  fileBase64?: string | null;
  @Field(() => String, { nullable: true, description: 'PAGERDUTY, GRAFANA: the schedule. LINKEDIN: the team there.' })
  schedule?: string | null;
  @Field(() => String, { nullable: true, description: 'The key of the service. It is sealed and never given back.' })
  token?: string | null;
  @Field(() => String, { nullable: true, description: 'The role of shifts that name none; primary without it.' })
  defaultRole?: string | null;
}

@InputType({ description: 'A roster to look at without keeping it.' })
export class PreviewRosterSourceInput {
  @Field(() => ID, { description: 'The team it would be read for.' })
  teamId: string;
  @Field(() => ID, { nullable: true, description: 'The source it would take the place of; its key is used when none is given.' })
  sourceId?: string | null;
  @Field(() => RosterSourceInput, { description: 'Where and how.' })
  source: RosterSourceInput;
}

@InputType({ description: 'A roster to read from now on.' })
export class AddRosterSourceInput {
  @Field(() => ID, { description: 'The team it is read for.' })
  teamId: string;
  @Field(() => String, { description: 'What people call it, 1 to 120 characters.' })
  label: string;
  @Field(() => RosterSourceInput, { description: 'Where and how.' })
  source: RosterSourceInput;
}

@InputType({ description: 'A source as it should be.' })
export class ChangeRosterSourceInput {
  @Field(() => ID, { description: 'Which.' })
  sourceId: string;
  @Field(() => String, { nullable: true, description: 'What people call it; as it was without it.' })
  label?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Not read for the time being; as it was without it.' })
  isPaused?: boolean | null;
  @Field(() => RosterSourceInput, { nullable: true, description: 'Where and how, of the same kind; as it was without it. Without a token the old one stays, as long as the address of the service does.' })
  source?: RosterSourceInput | null;
}

@InputType({ description: 'One source.' })
export class RosterSourceIdInput {
  @Field(() => ID, { description: 'Which.' })
  sourceId: string;
}

@InputType({ description: 'Says who an unknown name on a roster is.' })
export class MatchOnCallPersonInput {
  @Field(() => ID, { description: 'The team whose roster it stands on.' })
  teamId: string;
  @Field(() => String, { description: 'The key of the unknown name.' })
  key: string;
  @Field(() => ID, { description: 'Who that is.' })
  personId: string;
}
