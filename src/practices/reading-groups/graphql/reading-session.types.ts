import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import type { StoredGroup, StoredSession } from '../domain/reading-group.js';

export enum ReadingSessionState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  SKIPPED = 'SKIPPED',
}
registerEnumType(ReadingSessionState, {
  name: 'ReadingSessionState', description: 'What became of a session.',
  valuesMap: { PLANNED: { description: 'It lies ahead, or is on.' }, HELD: { description: 'It took place.' }, SKIPPED: { description: 'It didn’t, for a reason.' } },
});

export enum ReadingSessionAction {
  HOLD = 'HOLD',
  SKIP = 'SKIP',
}
registerEnumType(ReadingSessionAction, {
  name: 'ReadingSessionAction', description: 'What is said of a session.', valuesMap: { HOLD: { description: 'It took place.' }, SKIP: { description: 'It doesn’t or didn’t take place; with a reason.' } },
});

export enum ReadingPlaceState {
  OPEN = 'OPEN',
  TAKEN = 'TAKEN',
  BACKUP_CALLED = 'BACKUP_CALLED',
}
registerEnumType(ReadingPlaceState, {
  name: 'ReadingPlaceState', description: 'Whether somebody presents.',
  valuesMap: { OPEN: { description: 'Nobody yet.' }, TAKEN: { description: 'The presenter does.' }, BACKUP_CALLED: { description: 'The presenter can’t; the backup does.' } },
});

export enum ReadingPlaceMove {
  VOLUNTEER = 'VOLUNTEER',
  CANNOT = 'CANNOT',
  BACK_UP = 'BACK_UP',
  BACK_UP_NO_MORE = 'BACK_UP_NO_MORE',
}
registerEnumType(ReadingPlaceMove, {
  name: 'ReadingPlaceMove', description: 'What a member does about presenting, for themself.',
  valuesMap: {
    VOLUNTEER: { description: 'Will present.' }, CANNOT: { description: 'Can’t after all: the backup is called, or the place is open again.' }, BACK_UP: { description: 'Stands by.' },
    BACK_UP_NO_MORE: { description: 'Stands by no longer.' },
  },
});

export enum ReadLevel {
  NONE = 'NONE',
  SOME = 'SOME',
  ALL = 'ALL',
}
registerEnumType(ReadLevel, {
  name: 'ReadLevel', description: 'How much of the chapters somebody had read: seen by themself only.', valuesMap: { NONE: { description: 'Nothing.' }, SOME: { description: 'Some of it.' }, ALL: { description: 'All of it.' } },
});

@ObjectType({ description: 'What the viewer said of themself.' })
export class OwnReadingAttendance {
  @Field(() => Boolean, { description: 'They were there.' })
  attended: boolean;
  @Field(() => ReadLevel, { nullable: true, description: 'How much they had read; nobody else sees it.' })
  readLevel: ReadLevel | null;
}

@ObjectType({ description: 'What somebody took away from a session.' })
export class ReadingTakeaway {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'In their words.' })
  text: string;
  @Field(() => Person, { description: 'Whose.' })
  by: Person;
  @Field(() => Day, { description: 'When it was written.' })
  writtenOn: string;
  @Field(() => Boolean, { description: 'The viewer may change it: it is their own.' })
  viewerCanChange: boolean;
  @Field(() => Boolean, { description: 'The viewer may remove it.' })
  viewerCanRemove: boolean;
}

@ObjectType({ description: 'What the viewer may do with a session now.' })
export class ReadingSessionPermissions {
  @Field(() => Boolean, { description: 'Change time and chapters.' })
  change: boolean;
  @Field(() => [ReadingSessionAction], { description: 'What can be said of it.' })
  move: ReadingSessionAction[];
  @Field(() => [ReadingPlaceMove], { description: 'What they can do about presenting it.' })
  place: ReadingPlaceMove[];
  @Field(() => Boolean, { description: 'Write what the next session begins with.' })
  writeNotes: boolean;
  @Field(() => Boolean, { description: 'Say whether they were there.' })
  sayAttendance: boolean;
  @Field(() => Boolean, { description: 'Write what they took away.' })
  writeTakeaway: boolean;
}

@ObjectType({ description: 'One meeting of a reading group.' })
export class ReadingSession {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Int, { description: 'Which of the group, by date, counted from 1.' })
  number: number;
  @Field(() => Day, { description: 'Its day, where the group is.' })
  day: string;
  @Field(() => String, { description: 'Its local time, HH:MM, where the group is.' })
  time: string;
  @Field(() => Date, { description: 'Its first instant.' })
  startsAt: Date;
  @Field(() => Date, { description: 'The first instant after it.' })
  endsAt: Date;
  @Field(() => Int, { nullable: true, description: 'The first of its chapters, counted from 1.' })
  chapterFrom: number | null;
  @Field(() => Int, { nullable: true, description: 'The last of its chapters.' })
  chapterTo: number | null;
  @Field(() => [String], { description: 'Names of its chapters.' })
  chapters: string[];
  @Field(() => String, { description: 'What it is about beside them; may be empty.' })
  topic: string;
  @Field(() => ReadingSessionState, { description: 'What became of it.' })
  state: ReadingSessionState;
  @Field(() => String, { nullable: true, description: 'Why it was skipped.' })
  skipReason: string | null;
  @Field(() => ReadingPlaceState, { description: 'Whether somebody presents.' })
  place: ReadingPlaceState;
  @Field(() => Person, { nullable: true, description: 'Who presents, as things stand.' })
  presenter: Person | null;
  @Field(() => Person, { nullable: true, description: 'Who stands by; once called, they present and nobody stands by.' })
  backup: Person | null;
  @Field(() => String, { description: 'What was said, which the next session begins with; may be empty.' })
  notes: string;
  stored: StoredSession;
  group: StoredGroup;
}
