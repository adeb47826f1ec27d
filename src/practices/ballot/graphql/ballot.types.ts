import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';

export enum BallotState {
  NOT_YET = 'NOT_YET',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  COUNTED = 'COUNTED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(BallotState, {
  name: 'BallotState', description: 'Where the ballots of an edition stand.',
  valuesMap: {
    NOT_YET: { description: 'They open with the demos.' }, OPEN: { description: 'They can be cast and changed.' }, CLOSED: { description: 'Nothing is taken any more; they are about to be counted.' },
    COUNTED: { description: 'Counted, and nobody can tell any more whose was whose. The result is not published.' }, PUBLISHED: { description: 'Everybody sees the result.' },
  },
});

export enum BallotQuestionKind {
  MAIN = 'MAIN',
  AWARD = 'AWARD',
}
registerEnumType(BallotQuestionKind, {
  name: 'BallotQuestionKind', description: 'What a question decides.', valuesMap: { MAIN: { description: 'The result of the edition.' }, AWARD: { description: 'One award.' } },
});

export enum HackAwardKind {
  FILTER = 'FILTER',
  BALLOT = 'BALLOT',
}
registerEnumType(HackAwardKind, {
  name: 'HackAwardKind', description: 'How an award finds its winner.',
  valuesMap: { FILTER: { description: 'The best of the main ballot among those it is for.' }, BALLOT: { description: 'By a ballot of its own.' } },
});

@ObjectType({ description: 'A demo on the ballot.' })
export class BallotCandidate {
  @Field(() => HackProject, { description: 'The project.' })
  project: HackProject;
  @Field(() => Boolean, { description: 'It is the viewer’s own, so they can’t pick it.' })
  isOwn: boolean;
  @Field(() => Boolean, { description: 'It was shown, so it can be picked and marked as watched.' })
  isShown: boolean;
}

@ObjectType({ description: 'One question, with what the viewer says on it. Nobody else’s answer is anywhere in it.' })
export class BallotQuestion {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What is asked, in the viewer’s language; of an award, its title.' })
  title: string;
  @Field(() => BallotQuestionKind, { description: 'What it decides.' })
  kind: BallotQuestionKind;
  @Field(() => Int, { description: 'So many can be picked.' })
  limit: number;
  @Field(() => [ID], { description: 'Projects that the viewer picks. Empty once it is counted: then nobody knows.' })
  picks: string[];
  @Field(() => [ID], { description: 'Projects whose demo the viewer watched, the picked ones among them.' })
  watched: string[];
  @Field(() => Boolean, { description: 'The viewer has cast a ballot that is not counted yet.' })
  hasCast: boolean;
  @Field(() => ID, { nullable: true, description: 'The random number under which the viewer’s ballot will stand in the log, for whoever wants to find it there. Told to nobody else, and forgotten at the count.' })
  receipt: string | null;
  @Field(() => [BallotCandidate], { description: 'The demos, by number.' })
  candidates: BallotCandidate[];
}

@ObjectType({ description: 'The ballots of an edition, as the viewer sees them.' })
export class HackBallot {
  @Field(() => BallotState, { description: 'Where they stand.' })
  state: BallotState;
  @Field(() => String, { description: 'The same in words.' })
  text: string;
  @Field(() => Date, { nullable: true, description: 'When they close by themselves, by the clock of the server.' })
  closesAt: Date | null;
  @Field(() => [BallotQuestion], { description: 'The main question first, then awards with a ballot of their own.' })
  questions: BallotQuestion[];
}

@ObjectType({ description: 'One demo in the result.' })
export class HackResultRow {
  @Field(() => HackProject, { description: 'The project.' })
  project: HackProject;
  @Field(() => Int, { nullable: true, description: 'Ballots that pick it; null with fewer than ten viewers, since it would tell who picked it.' })
  picks: number | null;
  @Field(() => Int, { nullable: true, description: 'Ballots that say it was watched; null for fewer than ten.' })
  viewers: number | null;
  @Field(() => Float, { nullable: true, description: 'Picks of viewers, 0 to 1; null with fewer than ten viewers.' })
  share: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval of the share (Wilson): what the order goes by; null with fewer than ten viewers.' })
  lower: number | null;
  @Field(() => Int, { nullable: true, description: '1 is first; those that are level share a place. Null where too few watched it.' })
  rank: number | null;
  @Field(() => Boolean, { description: 'Others have the same place.' })
  isTied: boolean;
  @Field(() => Boolean, { description: 'Enough people watched it to give it a place.' })
  isRanked: boolean;
  @Field(() => String, { description: 'The line in words.' })
  text: string;
}

@ObjectType({ description: 'An award of an edition.' })
export class HackAward {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => HackAwardKind, { description: 'How it finds its winner.' })
  kind: HackAwardKind;
  @Field(() => String, { nullable: true, description: 'For projects with this tag.' })
  tag: string | null;
  @Field(() => Team, { nullable: true, description: 'For projects with somebody of this team or one below it.' })
  team: Team | null;
  @Field(() => Boolean, { description: 'For projects whose people are all in their first hack week.' })
  newcomers: boolean;
  @Field(() => Int, { nullable: true, description: 'So many can be picked on its ballot.' })
  picks: number | null;
  @Field(() => ID, { nullable: true, description: 'The question of its ballot.' })
  questionId: string | null;
}

@ObjectType({ description: 'Who won an award.' })
export class HackAwardResult {
  @Field(() => [HackProject], { description: 'Who won, by number; several that are level, or nobody.' })
  winners: HackProject[];
  @Field(() => HackAward, { description: 'The award.' })
  award: HackAward;
  @Field(() => String, { description: 'Why nobody won, or that several share it; empty for one winner.' })
  text: string;
  @Field(() => [HackResultRow], { description: 'The result of its own ballot; empty for an award by filter.' })
  rows: HackResultRow[];
}

@ObjectType({ description: 'What the ballots of an edition said.' })
export class HackResults {
  @Field(() => [HackResultRow], { description: 'The best first; those without a place at the end, by number.' })
  rows: HackResultRow[];
  @Field(() => [HackAwardResult], { description: 'The awards.' })
  awards: HackAwardResult[];
  @Field(() => Int, { nullable: true, description: 'Ballots that were counted; null for fewer than ten.' })
  ballots: number | null;
  @Field(() => String, { description: 'How many voted, in words.' })
  votersText: string;
  @Field(() => Int, { description: 'With fewer viewers a demo has no place.' })
  fewestViewers: number;
  @Field(() => String, { description: 'The page with all ballots under their random numbers.' })
  logPath: string;
}

@ObjectType({ description: 'A ballot after the count.' })
export class HackCountedBallot {
  @Field(() => ID, { description: 'Random; only its voter was told it.' })
  id: string;
  @Field(() => [ID], { description: 'Projects that it picks; those with fewer than ten viewers are left out.' })
  picks: string[];
  @Field(() => [ID], { description: 'Projects that it says were watched; those with fewer than ten viewers are left out.' })
  watched: string[];
}

@ObjectType({ description: 'All ballots of a question after the count, in the order of their random numbers.' })
export class HackBallotLog {
  @Field(() => [HackCountedBallot], { description: 'The ballots. Empty where there are so few that one could guess whose is whose.' })
  ballots: HackCountedBallot[];
  @Field(() => Boolean, { description: 'Counted again just now, they give the published result.' })
  isSame: boolean;
  @Field(() => String, { description: 'What this is, or why it is empty.' })
  text: string;
}
