import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError } from '../../../platform/graphql/user-error.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';

export enum HackImportField {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  ONE_LINE = 'ONE_LINE',
  STORY = 'STORY',
  VIDEO_URL = 'VIDEO_URL',
  LINKS = 'LINKS',
  EMAILS = 'EMAILS',
  TAGS = 'TAGS',
}
registerEnumType(HackImportField, {
  name: 'HackImportField', description: 'What a column of a file of demos holds.',
  valuesMap: {
    NUMBER: { description: 'The number within the hack week.' }, TITLE: { description: 'The title; the one column there must be.' }, ONE_LINE: { description: 'The one line.' }, STORY: { description: 'The story.' },
    VIDEO_URL: { description: 'Address of the video.' }, LINKS: { description: 'Addresses, separated by blanks or commas.' }, EMAILS: { description: 'Mail addresses of who presents, separated likewise.' },
    TAGS: { description: 'Tags of a new project, separated by commas.' },
  },
});

export enum HackImportKind {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  LEFT_OUT = 'LEFT_OUT',
}
registerEnumType(HackImportKind, {
  name: 'HackImportKind', description: 'What becomes of a line.',
  valuesMap: { NEW: { description: 'A project more.' }, CHANGED: { description: 'A project there is changes.' }, SAME: { description: 'Nothing changes.' }, LEFT_OUT: { description: 'It can’t be taken; its problems say why.' } },
});

@InputType({ description: 'Which column holds something.' })
export class HackImportColumnInput {
  @Field(() => HackImportField, { description: 'What.' })
  field: HackImportField;
  @Field(() => String, { description: 'The header, as it stands in the file.' })
  header: string;
}

@InputType({ isAbstract: true })
class DemoFileInput {
  @Field(() => ID, { description: 'The hack week.' })
  editionId: string;
  @Field(() => String, { description: 'The file: CSV with headers, at most 2 MB and 1,000 lines. Usual names of columns are known, those of Devpost among them.' })
  csv: string;
  @Field(() => [HackImportColumnInput], { nullable: true, description: 'Columns that are called something else.' })
  mapping?: HackImportColumnInput[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Submit those whose checklist is met; else they stay drafts.' })
  submit?: boolean | null;
}

@InputType({ description: 'A file to look at.' })
export class PreviewHackDemoImportInput extends DemoFileInput {}

@InputType({ description: 'A file to take over.' })
export class ApplyHackDemoImportInput extends DemoFileInput {}

@ObjectType({ description: 'A value that a line changes.' })
export class HackImportChange {
  @Field(() => String, { description: 'Of the demo: title, oneLine, story, videoUrl, links or presenters.' })
  field: string;
  @Field(() => String, { description: 'As it is; may be empty.' })
  before: string;
  @Field(() => String, { description: 'As it would be.' })
  after: string;
}

@ObjectType({ description: 'A line of a file of demos.' })
export class HackImportLine {
  @Field(() => Int, { description: 'The line in the file on which it ends, from 1.' })
  line: number;
  @Field(() => HackImportKind, { description: 'What becomes of it.' })
  kind: HackImportKind;
  @Field(() => String, { description: 'The title that it says.' })
  title: string;
  @Field(() => HackProject, { nullable: true, description: 'The project that it means; null for a new one.' })
  project: HackProject | null;
  @Field(() => [HackImportChange], { description: 'What it changes.' })
  changes: HackImportChange[];
  @Field(() => Int, { description: 'So many people join the project, as the file says that they present it.' })
  joining: number;
  @Field(() => [String], { description: 'What is wrong with it or worth knowing, in the viewer’s language.' })
  problems: string[];
}

@ObjectType({ description: 'Where a value was read from.' })
export class HackImportColumn {
  @Field(() => HackImportField, { description: 'What.' })
  field: HackImportField;
  @Field(() => String, { description: 'Header or headers.' })
  header: string;
}

@ObjectType({ description: 'What a file of demos does.' })
export class HackImportPlan {
  @Field(() => [HackImportLine], { description: 'Line by line.' })
  lines: HackImportLine[];
  @Field(() => [HackImportColumn], { description: 'Columns that are read.' })
  columns: HackImportColumn[];
  @Field(() => [String], { description: 'Headers that are not.' })
  ignored: string[];
}

@ObjectType({ description: 'What it would do; nothing was changed.' })
export class PreviewHackDemoImportSuccess {
  @Field(() => HackImportPlan, { description: 'Line by line.' })
  plan: HackImportPlan;
}
export const PreviewHackDemoImportResult = resultUnion('PreviewHackDemoImportResult', [PreviewHackDemoImportSuccess, HackWeekOff, NotFoundError, InvalidInput] as const);
export type PreviewHackDemoImportResult = typeof PreviewHackDemoImportResult;

@ObjectType({ description: 'Taken over, as a whole.' })
export class ApplyHackDemoImportSuccess {
  @Field(() => HackImportPlan, { description: 'What was done.' })
  plan: HackImportPlan;
  @Field(() => Int, { description: 'Demos that were submitted by it.' })
  submitted: number;
}
export const ApplyHackDemoImportResult = resultUnion('ApplyHackDemoImportResult', [ApplyHackDemoImportSuccess, HackWeekOff, NotFoundError, InvalidInput] as const);
export type ApplyHackDemoImportResult = typeof ApplyHackDemoImportResult;
