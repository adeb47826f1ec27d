import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/locale.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { Commitment, CommitmentKind as Kind } from '../domain/commitment.js';

export enum CommitmentKind {
  SHIFT = 'SHIFT',
  CODE_T = 'CODE_T',
  DEMO_SLOT = 'DEMO_SLOT',
  TALK = 'TALK',
  VISIT = 'VISIT',
  DEBRIEF = 'DEBRIEF',
  READING = 'READING',
}
registerEnumType(CommitmentKind, {
  name: 'CommitmentKind', description: 'What somebody’s time is promised to.',
  valuesMap: {
    SHIFT: { description: 'On call.' }, CODE_T: { description: 'A Code T day.' }, DEMO_SLOT: { description: 'A demo in a hack week.' }, TALK: { description: 'A talk.' },
    VISIT: { description: 'A visit to the office.' }, DEBRIEF: { description: 'A debriefing after an incident.' }, READING: { description: 'A session of a reading group.' },
  },
});

const OF_DOMAIN: Readonly<Record<Kind, CommitmentKind>> = {
  shift: CommitmentKind.SHIFT, 'code-t': CommitmentKind.CODE_T, 'demo-slot': CommitmentKind.DEMO_SLOT, talk: CommitmentKind.TALK, visit: CommitmentKind.VISIT, debrief: CommitmentKind.DEBRIEF,
  reading: CommitmentKind.READING,
};
const TO_DOMAIN = new Map(Object.entries(OF_DOMAIN).map(([kind, named]) => [named, kind as Kind]));

export function toCommitmentKind(kind: CommitmentKind): Kind {
  return TO_DOMAIN.get(kind)!;
}

@ObjectType({ description: 'A piece of somebody’s time that is promised.' })
export class CalendarEntry {
  @Field(() => ID, { description: 'Stable while it stands with the same person.' })
  id: string;
  @Field(() => CommitmentKind, { description: 'What it is promised to.' })
  kind: CommitmentKind;
  @Field(() => Person, { description: 'Whose time.' })
  person: Person;
  @Field(() => Team, { nullable: true, description: 'The team it is done for, if it is done for one.' })
  team: Team | null;
  @Field(() => String, { description: 'What it is, in the viewer’s language.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Of a shift: what they are on call as.' })
  role: string | null;
  @Field(() => Date, { description: 'Its first instant.' })
  startsAt: Date;
  @Field(() => Date, { description: 'The first instant after it.' })
  endsAt: Date;
  @Field(() => Day, { nullable: true, description: 'Of what takes a day: which day, where the person is.' })
  day: string | null;
  @Field(() => String, { nullable: true, description: 'Of what takes a day: the time zone that the day is in.' })
  zone: string | null;
  @Field(() => Boolean, { description: 'It was cancelled, displaced or handed over, and stands here to say so.' })
  isCancelled: boolean;
  @Field(() => String, { nullable: true, description: 'Where it is looked at, from the root of the site.' })
  path: string | null;
  @Field(() => Boolean, { description: 'It is the viewer’s own.' })
  isMine: boolean;
}

/** A commitment as the API shows it to `viewer`. */
export function calendarEntryOf(commitment: Commitment, viewer: string, locale: Locale): CalendarEntry {
  const { id, kind, personId, teamId, title, role, from, to, day, zone, cancelledAt, path } = commitment;
  return outcome(CalendarEntry, {
    id, kind: OF_DOMAIN[kind], person: outcome(Person, { id: personId }), team: teamId === null ? null : outcome(Team, { id: teamId }), title: title[locale], role,
    startsAt: from, endsAt: to, day, zone, isCancelled: cancelledAt !== null, path, isMine: personId === viewer,
  });
}
