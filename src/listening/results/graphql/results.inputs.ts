import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'Whose results, and how far back.' })
export class TeamTrendsInput {
  @Field(() => ID, { description: 'The team; its page adds up everything sealed in it and below.' })
  teamId: string;
  @Field(() => ID, { nullable: true, description: 'Only rounds of this pulse.' })
  pulseId?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 12, description: 'How many of the newest rounds, 1 to 260.' })
  lastRounds?: number | null;
  @Field(() => [ID], { nullable: true, description: 'Only these drivers.' })
  driverIds?: string[] | null;
  @Field(() => Day, { nullable: true, description: 'Only rounds that opened on this day or later, in the organization’s time zone; whole rounds.' })
  from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Only rounds that opened on this day or before it.' })
  to?: string | null;
}

@InputType({ description: 'Which part of the organization.' })
export class OrganizationOverviewInput {
  @Field(() => ID, { nullable: true, description: 'Only this pulse; otherwise the one with the newest closed round.' })
  pulseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this team and those below it.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'As it stood when this round had closed.' })
  roundId?: string | null;
}

@InputType({ description: 'Whose teams.' })
export class AttentionInput {
  @Field(() => ID, { nullable: true, description: 'Only this team and those below it.' })
  teamId?: string | null;
}

@InputType({ description: 'Whose news.' })
export class OverviewChangedInput {
  @Field(() => ID, { nullable: true, description: 'Only as long as the viewer sees this team or one below it.' })
  teamId?: string | null;
  @Field(() => String, { nullable: true, description: 'The revision that is on the screen: when another one is current, or becomes current while a connection is lost, that is told at once.' })
  revision?: string | null;
}

@InputType({ description: 'Whether mails about signals are wanted.' })
export class SetSignalMailsInput {
  @Field(() => Boolean, { description: 'False: none any more; the desk shows signals all the same.' })
  wanted: boolean;
}

@InputType({ description: 'Which teams to list.' })
export class VisibleTeamsInput {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

@InputType({ description: 'Whose news.' })
export class TeamTrendsChangedInput {
  @Field(() => ID, { description: 'The team.' })
  teamId: string;
  @Field(() => String, { nullable: true, description: 'The revision that is on the screen: when another one is current, or becomes current while a connection is lost, that is told at once.' })
  revision?: string | null;
}
