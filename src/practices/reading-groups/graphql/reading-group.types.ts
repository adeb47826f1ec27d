import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { FieldProblem } from '../../../platform/graphql/user-error.js';
import type { StoredGroup } from '../domain/reading-group.js';

export enum ReadingKind {
  BOOK = 'BOOK',
  PAPER = 'PAPER',
  TALK = 'TALK',
  POST_MORTEM = 'POST_MORTEM',
}
registerEnumType(ReadingKind, {
  name: 'ReadingKind', description: 'What a group reads.',
  valuesMap: { BOOK: { description: 'A book.' }, PAPER: { description: 'A paper.' }, TALK: { description: 'A recorded talk.' }, POST_MORTEM: { description: 'Post-mortems, our own or others’.' } },
});

export enum ReadingGroupState {
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  FINISHED = 'FINISHED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ReadingGroupState, {
  name: 'ReadingGroupState', description: 'Where a group stands.',
  valuesMap: {
    PLANNED: { description: 'Its first session lies ahead.' }, RUNNING: { description: 'It has begun.' }, FINISHED: { description: 'Read to the end; its takeaways stay.' }, CANCELLED: { description: 'Called off before it began.' },
  },
});

export enum ReadingGroupAction {
  FINISH = 'FINISH',
  CANCEL = 'CANCEL',
  RESUME = 'RESUME',
}
registerEnumType(ReadingGroupAction, {
  name: 'ReadingGroupAction', description: 'What its leader does with a group.',
  valuesMap: { FINISH: { description: 'It is through; sessions that are still planned are skipped.' }, CANCEL: { description: 'Calls it off before it begins.' }, RESUME: { description: 'There is more to read.' } },
});

export enum ReadingRole {
  MEMBER = 'MEMBER',
  FOLLOWER = 'FOLLOWER',
}
registerEnumType(ReadingRole, {
  name: 'ReadingRole', description: 'How somebody is part of a group.',
  valuesMap: { MEMBER: { description: 'Reads along: reminded, and with the sessions in their calendar.' }, FOLLOWER: { description: 'Hears of it when it is finished.' } },
});

@ObjectType({ description: 'What the viewer may do with a group now.' })
export class ReadingGroupPermissions {
  @Field(() => Boolean, { description: 'Change it and its sessions.' })
  manage: boolean;
  @Field(() => Boolean, { description: 'Become a member.' })
  join: boolean;
  @Field(() => Boolean, { description: 'Become a follower.' })
  follow: boolean;
  @Field(() => Boolean, { description: 'Leave it, or stop following.' })
  leave: boolean;
  @Field(() => Boolean, { description: 'Lead it, since nobody does.' })
  lead: boolean;
  @Field(() => [ReadingGroupAction], { description: 'Where it can be moved.' })
  move: ReadingGroupAction[];
}

@ObjectType({ description: 'How many members said that they were at a session.' })
export class ReadingAttendancePoint {
  @Field(() => ID, { description: 'The session.' })
  sessionId: string;
  @Field(() => Int, { description: 'Which session of the group, counted from 1.' })
  number: number;
  @Field(() => Int, { nullable: true, description: 'People who said so; null for fewer than three.' })
  attended: number | null;
}

@ObjectType({ description: 'People who read something together, a chapter a week.' })
export class ReadingGroup {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => ReadingKind, { description: 'What is read.' })
  kind: ReadingKind;
  @Field(() => String, { description: 'Its title.' })
  title: string;
  @Field(() => String, { description: 'Who wrote or gave it; may be empty.' })
  authors: string;
  @Field(() => String, { nullable: true, description: 'Of a book: its ISBN-13.' })
  isbn: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is found.' })
  url: string | null;
  @Field(() => String, { description: 'Why it is worth it, in the leader’s words; may be empty.' })
  about: string;
  @Field(() => ReadingGroupState, { description: 'Where it stands.' })
  state: ReadingGroupState;
  @Field(() => Person, { nullable: true, description: 'Who leads it; null where it asks for somebody.' })
  leader: Person | null;
  @Field(() => String, { description: 'The time zone of its sessions.' })
  zone: string;
  @Field(() => String, { description: 'The usual local time of its sessions, HH:MM.' })
  time: string;
  @Field(() => Int, { description: 'Minutes that a session usually takes.' })
  minutes: number;
  @Field(() => Int, { description: 'The most weeks from the first session to the last.' })
  capWeeks: number;
  @Field(() => [String], { description: 'Names of the chapters in their order; empty for what has none.' })
  chapters: string[];
  @Field(() => Int, { description: 'People who read along.' })
  memberCount: number;
  @Field(() => Int, { description: 'People who follow it.' })
  followerCount: number;
  @Field(() => Int, { description: 'What people wrote that they took away.' })
  takeawayCount: number;
  @Field(() => Date, { nullable: true, description: 'Its first session that wasn’t skipped.' })
  firstAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Its last session that wasn’t skipped.' })
  lastAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Its next session.' })
  nextAt: Date | null;
  stored: StoredGroup;
}

@ObjectType({ description: 'A group in a list.' })
export class ReadingGroupEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => ReadingGroup, { description: 'The group.' })
  node: ReadingGroup;
}

@ObjectType({ description: 'Reading groups, the newest first.' })
export class ReadingGroupConnection {
  @Field(() => [ReadingGroupEdge], { description: 'Those of this page.' })
  edges: ReadingGroupEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A session as a plan would make it.' })
export class PlannedReadingSession {
  @Field(() => Day, { description: 'Its day, where the group is.' })
  day: string;
  @Field(() => Date, { description: 'Its first instant.' })
  startsAt: Date;
  @Field(() => Date, { description: 'The first instant after it.' })
  endsAt: Date;
  @Field(() => [String], { description: 'Names of its chapters; empty for what has none.' })
  chapters: string[];
}

@ObjectType({ description: 'What a plan would make. Nothing was changed.' })
export class ReadingSessionsPreview {
  @Field(() => [FieldProblem], { description: 'What is not acceptable.' })
  problems: FieldProblem[];
  @Field(() => [PlannedReadingSession], { description: 'The sessions; none where the values make no sense.' })
  sessions: PlannedReadingSession[];
  @Field(() => Int, { description: 'Weeks from the first to the last.' })
  weeks: number;
  @Field(() => Int, { description: 'The most weeks that the organization lets a group take.' })
  mostWeeks: number;
}

@ObjectType({ description: 'The rules of reading groups from a day on.' })
export class ReadingGroupsPolicy {
  @Field(() => Day, { nullable: true, description: 'From when; null for the defaults, which nobody set.' })
  effectiveFrom: string | null;
  @Field(() => Boolean, { description: 'The practice is on.' })
  isOn: boolean;
  @Field(() => Team, { nullable: true, description: 'Who sees and joins groups: this team and those below it; null is everybody.' })
  audienceTeam: Team | null;
  @Field(() => Int, { description: 'The most weeks that a group takes.' })
  capWeeks: number;
  @Field(() => Person, { nullable: true, description: 'Who set it.' })
  setBy: Person | null;
}

@ObjectType({ description: 'The rules of reading groups over time.' })
export class ReadingGroupsPolicyView {
  @Field(() => ReadingGroupsPolicy, { description: 'Those of today.' })
  current: ReadingGroupsPolicy;
  @Field(() => [ReadingGroupsPolicy], { description: 'Those to come, the earliest first.' })
  upcoming: ReadingGroupsPolicy[];
  @Field(() => [ReadingGroupsPolicy], { description: 'Those before, the newest first.' })
  history: ReadingGroupsPolicy[];
}
