import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import type { RosterSource as Source } from '../domain/roster-source.js';

export enum RosterSourceKind {
  ICS_URL = 'ICS_URL',
  ICS_FILE = 'ICS_FILE',
  PAGERDUTY = 'PAGERDUTY',
  GRAFANA = 'GRAFANA',
  LINKEDIN = 'LINKEDIN',
}
registerEnumType(RosterSourceKind, {
  name: 'RosterSourceKind', description: 'How a roster is read.',
  valuesMap: {
    ICS_URL: { description: 'A calendar (iCalendar) at an address.' },
    ICS_FILE: { description: 'A calendar file, read once.' },
    PAGERDUTY: { description: 'A schedule of PagerDuty.' },
    GRAFANA: { description: 'A schedule of Grafana OnCall.' },
    LINKEDIN: { description: 'A team of LinkedIn’s oncall.' },
  },
});

export enum RosterImportOutcome {
  APPLIED = 'APPLIED',
  ACCEPTED = 'ACCEPTED',
  HELD = 'HELD',
  FAILED = 'FAILED',
  MATCHED = 'MATCHED',
}
registerEnumType(RosterImportOutcome, {
  name: 'RosterImportOutcome', description: 'What a reading came to.',
  valuesMap: {
    APPLIED: { description: 'What it said was taken over.' },
    ACCEPTED: { description: 'Somebody accepted a roster that had become much shorter.' },
    HELD: { description: 'It is much shorter than before and waits for somebody.' },
    FAILED: { description: 'The roster could not be read.' },
    MATCHED: { description: 'No reading: somebody was recognised, or left.' },
  },
});

@ObjectType({ description: 'A shift that a reading brings.' })
export class PlannedShift {
  @Field(() => String, { description: 'Its role.' })
  role: string;
  @Field(() => Person, { nullable: true, description: 'Who it is for; null when unknown.' })
  person: Person | null;
  @Field(() => String, { description: 'The name that the roster gives.' })
  personLabel: string;
  @Field(() => Date, { description: 'Its start.' })
  startsAt: Date;
  @Field(() => Date, { description: 'Its end.' })
  endsAt: Date;
  @Field(() => Boolean, { description: 'The roster names days, not hours.' })
  isAllDay: boolean;
}

@ObjectType({ description: 'A promise of somebody’s time that would give way to a shift.' })
export class DisplacedDay {
  @Field(() => Person, { description: 'Whose.' })
  person: Person;
  @Field(() => String, { description: 'What it is, in the viewer’s language.' })
  title: string;
  @Field(() => Day, { description: 'Its day.' })
  day: string;
}

@ObjectType({ description: 'A name that a reading gives and whom nobody here is known by.' })
export class PlannedUnmatched {
  @Field(() => String, { description: 'The surest name that the roster gives.' })
  key: string;
  @Field(() => String, { description: 'The name to show.' })
  label: string;
  @Field(() => Int, { description: 'Shifts that run or lie ahead.' })
  ahead: number;
}

@ObjectType({ description: 'What a reading would do. Nothing of it is done.' })
export class RosterPlan {
  @Field(() => Int, { description: 'New shifts.' })
  added: number;
  @Field(() => Int, { description: 'Shifts that look otherwise.' })
  changed: number;
  @Field(() => Int, { description: 'Shifts ahead that would go.' })
  removed: number;
  @Field(() => Int, { description: 'Shifts that run or lie ahead, before.' })
  aheadBefore: number;
  @Field(() => Int, { description: 'Shifts that run or lie ahead, after.' })
  aheadAfter: number;
  @Field(() => Boolean, { description: 'It would be held until somebody accepts it.' })
  isShrinking: boolean;
  @Field(() => [PlannedShift], { description: 'The next ten shifts after it.' })
  firstShifts: PlannedShift[];
  @Field(() => [PlannedUnmatched], { description: 'Names whom nobody here is known by.' })
  unmatched: PlannedUnmatched[];
  @Field(() => [DisplacedDay], { description: 'Code T days and other promises that would give way.' })
  displaced: DisplacedDay[];
  @Field(() => [String], { description: 'Entries that are no shifts, with why, in the viewer’s language; the first twenty.' })
  skipped: string[];
  @Field(() => Int, { description: 'How many entries are no shifts.' })
  skippedCount: number;
}

@ObjectType({ description: 'One reading that changed something, or failed for the first time in a row.' })
export class RosterImport {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => Date, { description: 'When.' })
  at: Date;
  @Field(() => RosterImportOutcome, { description: 'What it came to.' })
  outcome: RosterImportOutcome;
  @Field(() => Int, { description: 'New shifts.' })
  added: number;
  @Field(() => Int, { description: 'Shifts that look otherwise.' })
  changed: number;
  @Field(() => Int, { description: 'Shifts that went.' })
  removed: number;
  @Field(() => Int, { description: 'Names with shifts ahead whom nobody was known by then.' })
  unmatched: number;
  @Field(() => Int, { description: 'Promises of people’s time that gave way.' })
  displaced: number;
  @Field(() => String, { nullable: true, description: 'Why it failed, in the viewer’s language.' })
  problem: string | null;
}

@ObjectType({ description: 'Where a team’s roster is read. Keys and secret addresses are never given.' })
export class RosterSource {
  /** Not a field: what the resolvers of the fields start from. */
  source: Source;
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => String, { description: 'What people call it.' })
  label: string;
  @Field(() => RosterSourceKind, { description: 'How it is read.' })
  kind: RosterSourceKind;
  @Field(() => String, { nullable: true, description: 'Where it is read, without anything secret; null for a file, and for all who may not manage it.' })
  address: string | null;
  @Field(() => String, { description: 'The role of shifts that name none.' })
  defaultRole: string;
  @Field(() => Date, { nullable: true, description: 'When it was last tried.' })
  lastTriedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When what is kept was last confirmed.' })
  lastGoodAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it can’t be read, or that a shrinking roster waits, in the viewer’s language; null when all is well.' })
  problem: string | null;
  @Field(() => Boolean, { description: 'Not read for the time being; its shifts stay.' })
  isPaused: boolean;
  @Field(() => Boolean, { description: 'No longer read; its past shifts are kept.' })
  isRemoved: boolean;
  @Field(() => Boolean, { description: 'A shrinking roster waits to be accepted.' })
  isHeld: boolean;
}
