import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { HackEdition } from '../../hack-week/graphql/hack-edition.types.js';
import { HackOutcome, HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';

export enum HackOutcomeDay {
  DAY_30 = 'DAY_30',
  DAY_90 = 'DAY_90',
}
registerEnumType(HackOutcomeDay, {
  name: 'HackOutcomeDay', description: 'When an owner is asked what became of a project.',
  valuesMap: { DAY_30: { description: '30 days after the demos.' }, DAY_90: { description: '90 days after the demos.' } },
});

@ObjectType({ description: 'The question what became of a project, to its owner.' })
export class HackOutcomeAsk {
  @Field(() => HackProject, { description: 'The project.' })
  project: HackProject;
  @Field(() => HackOutcomeDay, { description: 'Which of the two times.' })
  at: HackOutcomeDay;
  @Field(() => HackOutcome, { nullable: true, description: 'What was answered; null without an answer.' })
  outcome: HackOutcome | null;
  @Field(() => String, { description: 'What the owner wrote about it; may be empty.' })
  note: string;
}

@ObjectType({ description: 'How many demos came to what.' })
export class HackOutcomeCount {
  @Field(() => HackOutcomeDay, { description: 'When it was asked.' })
  at: HackOutcomeDay;
  @Field(() => HackOutcome, { nullable: true, description: 'What became of them; null: unknown.' })
  outcome: HackOutcome | null;
  @Field(() => String, { description: 'The same in words.' })
  text: string;
  @Field(() => Int, { description: 'So many demos.' })
  count: number;
}

@ObjectType({ description: 'One figure of the report with its name.' })
export class HackReportLine {
  @Field(() => String, { description: 'Stable name of the figure.' })
  key: string;
  @Field(() => String, { description: 'What it is, in the viewer’s language.' })
  label: string;
  @Field(() => String, { description: 'The figure, or words where a small one is not told.' })
  value: string;
}

@ObjectType({ description: 'A hack week in figures. They are about the week: nothing in it is about one person.' })
export class HackReport {
  @Field(() => HackEdition, { description: 'The hack week.' })
  edition: HackEdition;
  @Field(() => Int, { description: 'People on projects.' })
  people: number;
  @Field(() => Int, { description: 'Of these, in their first hack week.' })
  newcomers: number;
  @Field(() => Int, { description: 'Teams they came from, as they were on the first day.' })
  teams: number;
  @Field(() => Int, { description: 'Projects that somebody was on.' })
  projects: number;
  @Field(() => Int, { description: 'Of these, with people of two teams or more.' })
  crossTeamProjects: number;
  @Field(() => Int, { description: 'Demos shown.' })
  demos: number;
  @Field(() => Int, { description: 'Demos that nobody came to show.' })
  noShows: number;
  @Field(() => Int, { description: 'People who showed a demo.' })
  presenters: number;
  @Field(() => Int, { description: 'Of these, from elsewhere.' })
  remotePresenters: number;
  @Field(() => Int, { description: 'Minutes on stage, pauses left out.' })
  stageMinutes: number;
  @Field(() => String, { description: 'Ballots cast, in words where there are few or they are not published.' })
  ballotsText: string;
  @Field(() => [HackOutcomeCount], { description: 'What became of the demos, unknown last, for both times.' })
  outcomes: HackOutcomeCount[];
  @Field(() => [HackReportLine], { description: 'All of it line by line, as in the file.' })
  lines: HackReportLine[];
  @Field(() => [String], { description: 'All of it in sentences, in the viewer’s language.' })
  sentences: string[];
  @Field(() => String, { description: 'Address of the report as a file (CSV).' })
  csvPath: string;
}

@InputType({ description: 'Which edition.' })
export class HackReportInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId: string;
}

@InputType({ description: 'What became of a project, said by its owner.' })
export class AnswerHackOutcomeInput {
  @Field(() => ID, { description: 'The project, as it was in that hack week.' })
  projectId: string;
  @Field(() => HackOutcomeDay, { description: 'Which of the two times.' })
  at: HackOutcomeDay;
  @Field(() => HackOutcome, { description: 'What became of it.' })
  outcome: HackOutcome;
  @Field(() => String, { nullable: true, description: 'A word about it, up to 500 characters.' })
  note?: string | null;
}

@ObjectType({ description: 'Answered.' })
export class AnswerHackOutcomeSuccess {
  @Field(() => HackOutcomeAsk, { description: 'The question with its answer.' })
  ask: HackOutcomeAsk;
}

@ObjectType({ implements: () => UserError, description: 'It is too early for this question, or too late.' })
export class HackOutcomeNotAsked extends UserError {
  @Field(() => HackOutcomeDay, { description: 'Which of the two times.' })
  at: HackOutcomeDay;
}

export const AnswerHackOutcomeResult = resultUnion('AnswerHackOutcomeResult', [AnswerHackOutcomeSuccess, HackOutcomeNotAsked, HackWeekOff, NotFoundError, InvalidInput]);
export type AnswerHackOutcomeResult = AnswerHackOutcomeSuccess | HackOutcomeNotAsked | HackWeekOff | NotFoundError | InvalidInput;
