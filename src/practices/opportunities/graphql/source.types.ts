import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, RateLimited, UserError } from '../../../platform/graphql/user-error.js';

export enum TalkSourceKind {
  CONFS_TECH = 'CONFS_TECH',
  DEVELOPERS_EVENTS = 'DEVELOPERS_EVENTS',
  PRETALX = 'PRETALX',
  ICALENDAR = 'ICALENDAR',
}
registerEnumType(TalkSourceKind, {
  name: 'TalkSourceKind', description: 'What a source is.',
  valuesMap: {
    CONFS_TECH: { description: 'The files of confs.tech, by topic and year.' }, DEVELOPERS_EVENTS: { description: 'all-cfps.json or all-events.json of developers.events.' }, PRETALX: { description: 'One event that is run with pretalx, by any of its addresses.' },
    ICALENDAR: { description: 'Any calendar that is published at an address.' },
  },
});

export enum TalkCalendarMeaning {
  EVENTS = 'EVENTS',
  DEADLINES = 'DEADLINES',
}
registerEnumType(TalkCalendarMeaning, {
  name: 'TalkCalendarMeaning', description: 'What the entries of a calendar are.', valuesMap: { EVENTS: { description: 'Events.' }, DEADLINES: { description: 'Days on which calls close.' } },
});

@ObjectType({ description: 'A row that could not be read. Only it was lost.' })
export class TalkSkippedRow {
  @Field(() => Int, { description: 'Where it stands in its file, from 1.' })
  position: number;
  @Field(() => String, { nullable: true, description: 'What it calls itself.' })
  label: string | null;
  @Field(() => String, { description: 'Why it could not be read.' })
  why: string;
}

@ObjectType({ description: 'What one reading of a source did, or would do.' })
export class TalkImport {
  @Field(() => Date, { nullable: true, description: 'When; null for a dry run.' })
  at: Date | null;
  @Field(() => Int, { description: 'Rows of its files.' })
  rows: number;
  @Field(() => Int, { description: 'Distinct events among them.' })
  events: number;
  @Field(() => Int, { description: 'Events that were not known here.' })
  added: number;
  @Field(() => Int, { description: 'Events that say something else now.' })
  changed: number;
  @Field(() => Int, { description: 'Events that say the same.' })
  unchanged: number;
  @Field(() => Int, { description: 'Events that the source names no more; they stay.' })
  gone: number;
  @Field(() => [TalkSkippedRow], { description: 'Rows that could not be read; up to 100.' })
  skipped: TalkSkippedRow[];
  @Field(() => String, { nullable: true, description: 'Why nothing could be read; then what was good before stays.' })
  problem: string | null;
}

@ObjectType({ description: 'A place where opportunities are read.' })
export class TalkSource {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => TalkSourceKind, { description: 'What it is.' })
  kind: TalkSourceKind;
  @Field(() => String, { description: 'What it is called here.' })
  label: string;
  @Field(() => String, { description: 'Where it is read.' })
  address: string;
  @Field(() => [String], { description: 'Of confs.tech: which topics; empty: all.' })
  topics: string[];
  @Field(() => TalkCalendarMeaning, { description: 'Of a calendar: what its entries are.' })
  meaning: TalkCalendarMeaning;
  @Field(() => Boolean, { description: 'Not read for the time being.' })
  isPaused: boolean;
  @Field(() => Date, { nullable: true, description: 'When it was last read well: what is shown is as old as this.' })
  lastGoodAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was last tried.' })
  lastTriedAt: Date | null;
  @Field(() => Date, { description: 'When it is read next; later and later while it fails.' })
  nextReadAt: Date;
  @Field(() => Int, { description: 'How often in a row it could not be read.' })
  failures: number;
  @Field(() => String, { nullable: true, description: 'Why not, the last time.' })
  problem: string | null;
}

@InputType({ description: 'Where opportunities are read.' })
export class AddTalkSourceInput {
  @Field(() => TalkSourceKind, { description: 'What it is.' })
  kind: TalkSourceKind;
  @Field(() => String, { description: 'What it is called here, 1 to 120 characters.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Its address; confs.tech and developers.events are known.' })
  address?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of confs.tech: which topics; all unless given.' })
  topics?: string[] | null;
  @Field(() => TalkCalendarMeaning, { nullable: true, description: 'Of a calendar: what its entries are; events unless given.' })
  meaning?: TalkCalendarMeaning | null;
}

@InputType({ description: 'A source to try out.' })
export class PreviewTalkSourceInput extends AddTalkSourceInput {}

@InputType({ description: 'How a source is read from now on.' })
export class ChangeTalkSourceInput {
  @Field(() => ID, { description: 'Which.' })
  sourceId: string;
  @Field(() => String, { description: 'What it is called here, 1 to 120 characters.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Its address; as it was unless given.' })
  address?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of confs.tech: which topics; all unless given.' })
  topics?: string[] | null;
  @Field(() => TalkCalendarMeaning, { nullable: true, description: 'Of a calendar: what its entries are; events unless given.' })
  meaning?: TalkCalendarMeaning | null;
  @Field(() => Boolean, { nullable: true, description: 'Not read for the time being.' })
  isPaused?: boolean | null;
}

@InputType({ description: 'Which source.' })
export class RemoveTalkSourceInput {
  @Field(() => ID, { description: 'Its id.' })
  sourceId: string;
}

@InputType({ description: 'Which source.' })
export class ReadTalkSourceInput {
  @Field(() => ID, { description: 'Its id.' })
  sourceId: string;
}

@ObjectType({ implements: () => UserError, description: 'The source gave nothing that could be read. The message says why.' })
export class TalkSourceNotRead extends UserError {}

@ObjectType({ description: 'What a source would bring. Nothing is kept.' })
export class PreviewTalkSourceSuccess {
  @Field(() => TalkImport, { description: 'In numbers.' })
  plan: TalkImport;
  @Field(() => [String], { description: 'Names of events that would be added; up to 20.' })
  names: string[];
}
export const PreviewTalkSourceResult = resultUnion('PreviewTalkSourceResult', [PreviewTalkSourceSuccess, TalkSourceNotRead, InvalidInput, RateLimited] as const);
export type PreviewTalkSourceResult = typeof PreviewTalkSourceResult;

@ObjectType({ description: 'Added; it is read within a minute.' })
export class AddTalkSourceSuccess {
  @Field(() => TalkSource, { description: 'The source.' })
  source: TalkSource;
}
export const AddTalkSourceResult = resultUnion('AddTalkSourceResult', [AddTalkSourceSuccess, InvalidInput] as const);
export type AddTalkSourceResult = typeof AddTalkSourceResult;

@ObjectType({ description: 'Changed; it is read within a minute.' })
export class ChangeTalkSourceSuccess {
  @Field(() => TalkSource, { description: 'The source as it is now.' })
  source: TalkSource;
}
export const ChangeTalkSourceResult = resultUnion('ChangeTalkSourceResult', [ChangeTalkSourceSuccess, InvalidInput, NotFoundError] as const);
export type ChangeTalkSourceResult = typeof ChangeTalkSourceResult;

@ObjectType({ description: 'No longer read. What it announced stays.' })
export class RemoveTalkSourceSuccess {
  @Field(() => ID, { description: 'The source that was.' })
  sourceId: string;
}
export const RemoveTalkSourceResult = resultUnion('RemoveTalkSourceResult', [RemoveTalkSourceSuccess, NotFoundError] as const);
export type RemoveTalkSourceResult = typeof RemoveTalkSourceResult;

@ObjectType({ description: 'Tried; how it stands now says whether it could be read.' })
export class ReadTalkSourceSuccess {
  @Field(() => TalkSource, { description: 'The source as it is now.' })
  source: TalkSource;
}
export const ReadTalkSourceResult = resultUnion('ReadTalkSourceResult', [ReadTalkSourceSuccess, NotFoundError, RateLimited] as const);
export type ReadTalkSourceResult = typeof ReadTalkSourceResult;
