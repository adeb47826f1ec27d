import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { HackAwardKind } from './ballot.types.js';

@InputType({ description: 'Which edition.' })
export class HackBallotInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
}

@InputType({ description: 'The whole ballot: it takes the place of the one cast before.' })
export class CastBallotInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
  @Field(() => ID, { nullable: true, description: 'The question; the main one unless given.' })
  questionId?: string | null;
  @Field(() => [ID], { description: 'Projects to pick, each once. Whatever is picked counts as watched.' })
  picks: string[];
  @Field(() => [ID], { description: 'Projects whose demo was watched.' })
  watched: string[];
}

@InputType({ description: 'Which edition.' })
export class HackResultsInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
}

@InputType({ description: 'Which question of which edition.' })
export class HackBallotLogInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
  @Field(() => ID, { nullable: true, description: 'The question; the main one unless given.' })
  questionId?: string | null;
}

@InputType({ description: 'Which edition.' })
export class HackAwardsInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
}

@InputType({ isAbstract: true })
class AwardValues {
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => HackAwardKind, { description: 'How it finds its winner.' })
  kind: HackAwardKind;
  @Field(() => String, { nullable: true, description: 'FILTER: for projects with this tag.' })
  tag?: string | null;
  @Field(() => ID, { nullable: true, description: 'FILTER: for projects with somebody of this team or one below it.' })
  teamId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'FILTER: for projects whose people are all in their first hack week.' })
  newcomers?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'BALLOT: so many can be picked; one unless given.' })
  picks?: number | null;
}

@InputType({ description: 'A new award. Of the values for a kind, the other kind’s are left out.' })
export class CreateHackAwardInput extends AwardValues {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
}

@InputType({ description: 'An award with its new values.' })
export class ChangeHackAwardInput extends AwardValues {
  @Field(() => ID, { description: 'The award.' })
  awardId: string;
}

@InputType({ description: 'Which award.' })
export class RemoveHackAwardInput {
  @Field(() => ID, { description: 'The award.' })
  awardId: string;
}
