import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Driver } from './driver.types.js';

export enum Cadence {
  WEEKLY = 'WEEKLY',
  EVERY_TWO_WEEKS = 'EVERY_TWO_WEEKS',
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  BY_HAND = 'BY_HAND',
}
registerEnumType(Cadence, {
  name: 'Cadence', description: 'How often a pulse opens a round.',
  valuesMap: {
    WEEKLY: { description: 'Every week.' },
    EVERY_TWO_WEEKS: { description: 'Every second week.' },
    MONTHLY: { description: 'On the first such weekday of each month.' },
    QUARTERLY: { description: 'On the first such weekday of January, April, July and October.' },
    BY_HAND: { description: 'Only when somebody starts a round.' },
  },
});

export enum PulseState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
}
registerEnumType(PulseState, {
  name: 'PulseState', description: "A pulse's life.",
  valuesMap: {
    DRAFT: { description: 'Being set up; asks nobody.' },
    ACTIVE: { description: 'Announces and opens rounds.' },
    PAUSED: { description: 'Announces none; an open round runs to its end.' },
    ENDED: { description: 'Over for good; its results stay.' },
  },
});

export enum RoundState {
  ANNOUNCED = 'ANNOUNCED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(RoundState, {
  name: 'RoundState', description: "A round's life.",
  valuesMap: {
    ANNOUNCED: { description: 'Its manifest is published and passes are issued; nobody can answer yet.' },
    OPEN: { description: 'Takes answers.' },
    CLOSED: { description: 'Sealed and recounted.' },
    CANCELLED: { description: 'Called off before it opened.' },
  },
});

/** A class that this file declares further down: keeps it out of the metadata that decorators write at once. */
type Later<T> = T;

@ObjectType({ description: 'A group of people whose answers are pooled in one round, frozen at its announcement.' })
export class RoundUnit {
  @Field(() => ID, { description: 'Equals the id of the team it is made around.' })
  id: string;
  @Field(() => String, { description: 'Name of the team at the announcement.' })
  name: string;
  @Field(() => Team, { nullable: true, description: 'That team as it is today.' })
  team: Team | null;
  @Field(() => Int, { description: 'People asked in it.' })
  eligible: number;
  @Field(() => String, { description: 'Public key of its passes, hex.' })
  publicKey: string;
}

@ObjectType({ description: 'One asking of a pulse. What its manifest says never changes.' })
export class Round {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;
  @Field(() => Int, { description: '1, 2, … within its pulse.' })
  number?: number;
  @Field(() => RoundState, { description: 'Where it is in its life.' })
  state?: RoundState;
  @Field(() => Pulse, { description: 'The pulse it belongs to.' })
  pulse?: Later<Pulse>;
  @Field(() => Date, { description: 'When its manifest was published.' })
  announcedAt?: Date;
  @Field(() => Date, { description: 'From when it takes answers.' })
  opensAt?: Date;
  @Field(() => Date, { description: 'Until when it takes answers.' })
  closesAt?: Date;
  @Field(() => Date, { nullable: true, description: 'When it was sealed for good; null before.' })
  closedAt?: Date | null;
  @Field(() => Int, { description: 'No number stands on fewer answers than this.' })
  k?: number;
  @Field(() => Int, { description: 'Comments are shown only where at least so many answered.' })
  commentK?: number;
  @Field(() => Boolean, { description: 'An optional comment can be left.' })
  asksComment?: boolean;
  @Field(() => String, { description: 'SHA-256 of the manifest, hex.' })
  manifestHash?: string;
  @Field(() => String, { description: 'Unguessable public path of the manifest and, after close, of the recount: /manifests/<secret>.' })
  manifestPath?: string;
  @Field(() => [RoundUnit], { description: 'Who is pooled with whom.' })
  units?: RoundUnit[];
  @Field(() => Int, { nullable: true, description: 'Answers destroyed by rule at close or because they could not be read, in the whole round; null before.' })
  destroyed?: number | null;
}

@ObjectType({ description: 'A round in a list.' })
export class RoundEdge {
  @Field(() => String, { description: 'Opaque position in the list.' })
  cursor: string;
  @Field(() => Round, { description: 'The round.' })
  node: Round;
}

@ObjectType({ description: 'Rounds, the newest first.' })
export class RoundConnection {
  @Field(() => [RoundEdge], { description: 'This page.' })
  edges: RoundEdge[];
  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What the viewer may do with a pulse now; screens read this and know no roles.' })
export class PulsePermissions {
  @Field(() => Boolean, { description: 'Change its settings.' })
  edit: boolean;
  @Field(() => Boolean, { description: 'Launch it.' })
  launch: boolean;
  @Field(() => Boolean, { description: 'Open a round now.' })
  startRound: boolean;
  @Field(() => Boolean, { description: 'Pause it.' })
  pause: boolean;
  @Field(() => Boolean, { description: 'Resume it.' })
  resume: boolean;
  @Field(() => Boolean, { description: 'End it for good.' })
  end: boolean;
  @Field(() => Boolean, { description: 'Delete it: a draft that asked nobody.' })
  delete: boolean;
}

@ObjectType({ description: 'A recurring programme of rounds.' })
export class Pulse {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;
  @Field(() => String, { description: 'Its name.' })
  name?: string;
  @Field(() => PulseState, { description: 'Where it is in its life.' })
  state?: PulseState;
  @Field(() => Team, { description: 'It asks this team and everything below it.' })
  audience?: Team;
  @Field(() => Cadence, { description: 'How often it opens a round.' })
  cadence?: Cadence;
  @Field(() => Int, { description: 'ISO weekday of the opening, 1 (Monday) to 7.' })
  weekday?: number;
  @Field(() => Int, { description: 'Local hour of the opening in timeZone, 0 to 23.' })
  hour?: number;
  @Field(() => String, { description: 'IANA time zone of the opening.' })
  timeZone?: string;
  @Field(() => Int, { description: 'How long a round takes answers, in hours.' })
  windowHours?: number;
  @Field(() => Int, { description: 'How long before its opening a round is announced at the latest, in hours.' })
  leadHours?: number;
  @Field(() => String, { description: 'Always "anonymous".' })
  mode?: string;
  @Field(() => Int, { description: 'k of its next round.' })
  k?: number;
  @Field(() => Int, { description: 'Comment k of its next round.' })
  commentK?: number;
  @Field(() => Boolean, { description: 'Its next round asks for an optional comment.' })
  asksComment?: boolean;
  @Field(() => Boolean, { description: "Members will see their own unit's results of its next round." })
  membersSeeResults?: boolean;
  @Field(() => [Driver], { description: 'Asked in every round (recommend about monthly).' })
  fixedDrivers?: Driver[];
  @Field(() => [Driver], { description: 'Asked by turns.' })
  rotatingDrivers?: Driver[];
  @Field(() => Int, { description: 'How many rotating drivers a round asks.' })
  rotatingPerRound?: number;
  @Field(() => Date, { nullable: true, description: 'When its next round opens; null when none is planned.' })
  nextOpensAt?: Date | null;
  @Field(() => RoundConnection, { description: 'Its rounds, the newest first.' })
  rounds?: RoundConnection;
  @Field(() => PulsePermissions, { description: 'What the viewer may do with it now.' })
  viewerCan?: PulsePermissions;
}
