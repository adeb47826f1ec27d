import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { ReadingGroupAction, ReadingGroupState, ReadingKind, ReadingRole } from './reading-group.types.js';
import { ReadingPlaceMove, ReadingSessionAction, ReadLevel } from './reading-session.types.js';

@InputType({ description: 'Which groups.' })
export class ReadingGroupsInput {
  @Field(() => [ReadingGroupState], { nullable: true, description: 'Only those; without it all but cancelled ones.' })
  states?: ReadingGroupState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that the viewer leads, is in or follows.' })
  mine?: boolean | null;
  @Field(() => String, { nullable: true, description: 'In title, authors, ISBN, what it is about, or a takeaway.' })
  search?: string | null;
  @Field(() => Int, { nullable: true, description: 'At most so many, 20 unless given.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'After this cursor.' })
  after?: string | null;
}

@InputType({ description: 'Which group.' })
export class ReadingGroupInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;
}

@InputType({ description: 'When sessions shall be: weekly from a day on, so many chapters each.' })
export class PreviewReadingSessionsInput {
  @Field(() => String, { description: 'The time zone of the group.' })
  zone: string;
  @Field(() => String, { description: 'Local time, HH:MM.' })
  time: string;
  @Field(() => Int, { description: 'Minutes, 15 to 240.' })
  minutes: number;
  @Field(() => Day, { description: 'The day of the first session.' })
  startsOn: string;
  @Field(() => [String], { description: 'Names of the chapters in their order; empty for what has none.' })
  chapters: string[];
  @Field(() => Int, { nullable: true, description: 'Chapters a session, 1 unless given.' })
  chaptersPerSession?: number | null;
  @Field(() => Int, { nullable: true, description: 'Without chapters: how many sessions, 1 unless given.' })
  sessions?: number | null;
  @Field(() => [Day], { nullable: true, description: 'Days without a session; it goes on a week later.' })
  leaveOut?: string[] | null;
  @Field(() => Int, { description: 'The most weeks from the first session to the last.' })
  capWeeks: number;
}

@InputType({ description: 'A new group, which the viewer will lead.' })
export class StartReadingGroupInput extends PreviewReadingSessionsInput {
  @Field(() => ReadingKind, { description: 'What is read.' })
  kind: ReadingKind;
  @Field(() => String, { description: 'Its title, 1 to 160 characters.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Who wrote or gave it.' })
  authors?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a book: its ISBN-10 or ISBN-13, which is checked.' })
  isbn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is found: https or http.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is worth it, up to 2,000 characters.' })
  about?: string | null;
}

@InputType({ description: 'What a group reads, in other words.' })
export class ChangeReadingGroupInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;
  @Field(() => ReadingKind, { description: 'What is read.' })
  kind: ReadingKind;
  @Field(() => String, { description: 'Its title, 1 to 160 characters.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Who wrote or gave it.' })
  authors?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a book: its ISBN-10 or ISBN-13, which is checked.' })
  isbn?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is found: https or http.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is worth it, up to 2,000 characters.' })
  about?: string | null;
  @Field(() => [String], { description: 'Names of the chapters in their order; not fewer than sessions read.' })
  chapters: string[];
}

@InputType({ description: 'Where a group goes.' })
export class MoveReadingGroupInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;
  @Field(() => ReadingGroupAction, { description: 'What happens to it.' })
  action: ReadingGroupAction;
}

@InputType({ description: 'A group to be part of.' })
export class JoinReadingGroupInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;
  @Field(() => ReadingRole, { description: 'As what.' })
  role: ReadingRole;
}

@InputType({ description: 'Which group.' })
export class LeaveReadingGroupInput extends ReadingGroupInput {}

@InputType({ description: 'Which group.' })
export class LeadReadingGroupInput extends ReadingGroupInput {}

@InputType({ description: 'One more session.' })
export class AddReadingSessionInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;
  @Field(() => Day, { description: 'Its day, where the group is.' })
  day: string;
  @Field(() => String, { description: 'Its local time, HH:MM.' })
  time: string;
  @Field(() => Int, { description: 'Minutes, 15 to 240.' })
  minutes: number;
  @Field(() => Int, { nullable: true, description: 'The first of its chapters, counted from 1.' })
  chapterFrom?: number | null;
  @Field(() => Int, { nullable: true, description: 'The last of its chapters.' })
  chapterTo?: number | null;
  @Field(() => String, { nullable: true, description: 'What it is about beside them, up to 200 characters.' })
  topic?: string | null;
}

@InputType({ description: 'A session as it shall be.' })
export class ChangeReadingSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => Day, { description: 'Its day, where the group is.' })
  day: string;
  @Field(() => String, { description: 'Its local time, HH:MM.' })
  time: string;
  @Field(() => Int, { description: 'Minutes, 15 to 240.' })
  minutes: number;
  @Field(() => Int, { nullable: true, description: 'The first of its chapters, counted from 1.' })
  chapterFrom?: number | null;
  @Field(() => Int, { nullable: true, description: 'The last of its chapters.' })
  chapterTo?: number | null;
  @Field(() => String, { nullable: true, description: 'What it is about beside them, up to 200 characters.' })
  topic?: string | null;
}

@InputType({ description: 'What became of a session.' })
export class MoveReadingSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => ReadingSessionAction, { description: 'What is said of it.' })
  action: ReadingSessionAction;
  @Field(() => String, { nullable: true, description: 'Of a skipped one: why, in 1 to 300 characters that the members read.' })
  reason?: string | null;
}

@InputType({ description: 'What the viewer does about presenting.' })
export class MoveReadingPlaceInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => ReadingPlaceMove, { description: 'For themself.' })
  move: ReadingPlaceMove;
}

@InputType({ description: 'What was said in a session.' })
export class WriteReadingNotesInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => String, { description: 'Up to 10,000 characters; empty takes them away.' })
  notes: string;
}

@InputType({ description: 'Whether the viewer was at a session.' })
export class SayReadingAttendanceInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => Boolean, { description: 'They were there.' })
  attended: boolean;
  @Field(() => ReadLevel, { nullable: true, description: 'How much they had read; nobody else sees it.' })
  readLevel?: ReadLevel | null;
}

@InputType({ description: 'What the viewer took away.' })
export class SaveReadingTakeawayInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => ID, { nullable: true, description: 'One of their own, to put it in other words; without it a new one.' })
  takeawayId?: string | null;
  @Field(() => String, { description: '1 to 2,000 characters that everybody in the audience reads.' })
  text: string;
}

@InputType({ description: 'A takeaway to remove.' })
export class RemoveReadingTakeawayInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => ID, { description: 'The takeaway.' })
  takeawayId: string;
}

@InputType({ description: 'The rules of reading groups from a day on.' })
export class SetReadingGroupsPolicyInput {
  @Field(() => Day, { description: 'From when: today or later.' })
  effectiveFrom: string;
  @Field(() => Boolean, { description: 'The practice is on.' })
  isOn: boolean;
  @Field(() => ID, { nullable: true, description: 'Who sees and joins groups: this team and those below it; without it everybody.' })
  audienceTeamId?: string | null;
  @Field(() => Int, { description: 'The most weeks that a group takes, 1 to 26.' })
  capWeeks: number;
}
