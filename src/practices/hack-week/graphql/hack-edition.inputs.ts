import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { HackPhase } from './hack-edition.types.js';

@InputType({ description: 'Which hack week.' })
export class HackWeekInput {
  @Field(() => ID, { nullable: true, description: 'None: the current one, which is the one whose demos are on, else the newest that runs now, else the newest that is no draft.' })
  editionId?: string | null;
}

@InputType({ description: 'Which page of the hack weeks.' })
export class HackEditionsInput {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 200; 50 by default.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'After this cursor.' })
  after?: string | null;
}

@InputType({ isAbstract: true })
class HackEditionValues {
  @Field(() => String, { description: '1 to 120 characters.' })
  name: string;
  @Field(() => Day, { description: 'The first day.' })
  startsOn: string;
  @Field(() => Int, { nullable: true, description: '1 to 30 days in a row; what the rules say by default.' })
  days?: number | null;
  @Field(() => String, { nullable: true, description: 'IANA time zone of its days; the organization’s by default.' })
  zone?: string | null;
  @Field(() => Day, { nullable: true, description: 'The day from which ideas are gathered by themselves; none: an organizer opens them.' })
  ideasFrom?: string | null;
  @Field(() => Date, { nullable: true, description: 'When demos freeze; noon of the last day by default.' })
  freezesAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'When demos begin; 13:00 of the last day by default.' })
  demosAt?: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the ballot closes by itself; none: an organizer closes it.' })
  ballotClosesAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'What people read first, in Markdown; at most 10,000 characters.' })
  welcome?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Dates move it on by themselves; organizers can always do it earlier.' })
  followsDates?: boolean | null;
}

@InputType({ description: 'A new hack week.' })
export class CreateHackEditionInput extends HackEditionValues {
  @Field(() => ID, { nullable: true, description: 'An earlier one whose organizers and, unless given, welcome it takes over.' })
  copyFrom?: string | null;
}

@InputType({ description: 'A hack week as it should be.' })
export class ChangeHackEditionInput extends HackEditionValues {
  @Field(() => ID, { description: 'Which one.' })
  editionId: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

@InputType({ description: 'Where a hack week goes.' })
export class MoveHackEditionInput {
  @Field(() => ID, { description: 'Which one.' })
  editionId: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
  @Field(() => HackPhase, { description: 'The next phase, or the one before.' })
  to: HackPhase;
  @Field(() => String, { nullable: true, description: 'Why, in 1 to 300 characters; needed on the way back.' })
  reason?: string | null;
}

@InputType({ description: 'Which hack week to remove.' })
export class RemoveHackEditionInput {
  @Field(() => ID, { description: 'A draft.' })
  editionId: string;
}

@InputType({ description: 'Whom to let organize a hack week.' })
export class AddHackOrganizerInput {
  @Field(() => ID, { description: 'Which one.' })
  editionId: string;
  @Field(() => ID, { description: 'Somebody who works here.' })
  personId: string;
}

@InputType({ description: 'Who organizes a hack week no more.' })
export class RemoveHackOrganizerInput extends AddHackOrganizerInput {}
