import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Cadence, PulseState } from './pulse.types.js';

@InputType({ description: 'Which pulses to list.' })
export class PulsesInput {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also those that are over.' })
  includeEnded?: boolean | null;
}

@InputType({ description: 'One pulse.' })
export class PulseInput {
  @Field(() => ID, { description: 'Its id.' })
  pulseId: string;
}

@InputType({ description: 'One round.' })
export class RoundInput {
  @Field(() => ID, { description: 'Its id.' })
  roundId: string;
}

@InputType({ description: 'A pulse as it should be. A round that was announced keeps what it was announced with.' })
export class SavePulseInput {
  @Field(() => ID, { nullable: true, description: 'The pulse to change; left out, a new draft.' })
  pulseId?: string | null;
  @Field(() => String, { description: 'Its name, up to 80 characters.' })
  name: string;
  @Field(() => ID, { description: 'The audience is this team and everything below it.' })
  audienceTeamId: string;
  @Field(() => Cadence, { description: 'How often it opens a round.' })
  cadence: Cadence;
  @Field(() => Int, { description: 'ISO weekday of the opening, 1 (Monday) to 7.' })
  weekday: number;
  @Field(() => Int, { description: 'Local hour of the opening, 0 to 23.' })
  hour: number;
  @Field(() => String, { description: 'IANA time zone of the opening.' })
  timeZone: string;
  @Field(() => Int, { nullable: true, defaultValue: 72, description: 'Hours that a round takes answers, 24 to 336, and over before the next one opens.' })
  windowHours?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 48, description: 'Hours between announcement and opening at the least, 48 to 144.' })
  leadHours?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'No number stands on fewer answers, 5 to 20.' })
  k?: number | null;
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'Comments are shown only where so many answered; at least k.' })
  commentK?: number | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Ask for an optional comment.' })
  asksComment?: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Members see their own unit's results." })
  membersSeeResults?: boolean | null;
  @Field(() => [ID], { description: 'Drivers asked in every round, in order.' })
  fixedDriverIds: string[];
  @Field(() => [ID], { description: 'Drivers asked by turns, in order.' })
  rotatingDriverIds: string[];
  @Field(() => Int, { nullable: true, defaultValue: 3, description: 'How many of them a round asks, 1 to 6.' })
  rotatingPerRound?: number | null;
}

@InputType({ description: 'A wish for a pulse to be in a state.' })
export class ChangePulseStateInput {
  @Field(() => ID, { description: 'The pulse.' })
  pulseId: string;
  @Field(() => PulseState, { description: 'The state it should be in.' })
  to: PulseState;
}

@InputType({ description: 'A draft to delete.' })
export class DeletePulseInput {
  @Field(() => ID, { description: 'The pulse.' })
  pulseId: string;
}

@InputType({ description: 'A round that can not close because answers of it can not be read.' })
export class DestroyUnreadableAnswersInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
}

@InputType({ description: 'A round to open at once.' })
export class StartRoundInput {
  @Field(() => ID, { description: 'The pulse.' })
  pulseId: string;
}

@InputType({ description: 'An announced round to call off.' })
export class CancelRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId: string;
}

@InputType({ description: 'Settings to try out.' })
export class PulsePlanInput {
  @Field(() => SavePulseInput, { description: 'The settings; with pulseId its history counts too.' })
  settings: SavePulseInput;
}
