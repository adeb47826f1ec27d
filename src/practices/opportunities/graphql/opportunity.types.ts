import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { mayChange } from '../app/keep-opportunities.js';
import { callStatus, closesAt, type Call } from '../domain/call.js';
import { countryCode } from '../domain/country.js';
import type { FacetCount, OpportunityFacets } from '../domain/discovery.js';
import { isInternal, type Opportunity } from '../domain/opportunity.js';

export enum TalkOpportunityKind {
  CONFERENCE = 'CONFERENCE',
  BROWN_BAG = 'BROWN_BAG',
  CODE_T_PRESENTATION = 'CODE_T_PRESENTATION',
  GUILD = 'GUILD',
  READING_GROUP = 'READING_GROUP',
  OTHER_INTERNAL = 'OTHER_INTERNAL',
}
registerEnumType(TalkOpportunityKind, {
  name: 'TalkOpportunityKind', description: 'Where a talk can be given.',
  valuesMap: {
    CONFERENCE: { description: 'An event of the outside world.' }, BROWN_BAG: { description: 'A talk over lunch.' }, CODE_T_PRESENTATION: { description: 'Showing what came of Code T days.' },
    GUILD: { description: 'A meeting of a guild.' }, READING_GROUP: { description: 'A meeting of a reading group.' }, OTHER_INTERNAL: { description: 'Something else of the own stage.' },
  },
});

export enum TalkDeadlinePrecision {
  NONE = 'NONE',
  DAY = 'DAY',
  INSTANT = 'INSTANT',
}
registerEnumType(TalkDeadlinePrecision, {
  name: 'TalkDeadlinePrecision', description: 'How exactly a deadline is known.',
  valuesMap: { NONE: { description: 'Not at all.' }, DAY: { description: 'A day, included.' }, INSTANT: { description: 'To the minute.' } },
});

export enum TalkCallStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(TalkCallStatus, {
  name: 'TalkCallStatus', description: 'Whether a call for talks can be answered now.',
  valuesMap: { OPEN: { description: 'Yes.' }, CLOSED: { description: 'Its deadline is over.' }, UNKNOWN: { description: 'Nobody knows a deadline.' } },
});

@ObjectType({ description: 'When a call closes.' })
export class TalkDeadline {
  @Field(() => TalkDeadlinePrecision, { description: 'How exactly it is known.' })
  precision: TalkDeadlinePrecision;
  @Field(() => Day, { nullable: true, description: 'The last day, included; of deadlines that are days.' })
  day: string | null;
  @Field(() => String, { nullable: true, description: 'The time zone in which the day ends; null: anywhere on Earth is assumed.' })
  timeZone: string | null;
  @Field(() => Boolean, { description: 'No zone was said, so the day is taken to end where it ends last (UTC−12). To be shown.' })
  isAnywhereOnEarthAssumed: boolean;
  @Field(() => Date, { nullable: true, description: 'The first instant at which the call is closed; null when nobody knows.' })
  closesAt: Date | null;
  @Field(() => TalkCallStatus, { description: 'As of now.' })
  status: TalkCallStatus;
}

@ObjectType({ description: 'What the viewer may do with an opportunity now.' })
export class TalkOpportunityPermissions {
  @Field(() => Boolean, { description: 'Correct what it says.' })
  change: boolean;
}

@ObjectType({ description: 'Where and when a talk can be given. What sources leave out is null: nothing is dropped for lacking a date.' })
export class TalkOpportunity {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => TalkOpportunityKind, { description: 'What it is.' })
  kind: TalkOpportunityKind;
  @Field(() => Boolean, { description: 'A slot of the own stage.' })
  isInternal: boolean;
  @Field(() => String, { description: 'What it is called.' })
  name: string;
  @Field(() => String, { description: 'What it is about; empty when nothing was said.' })
  summary: string;
  @Field(() => Day, { nullable: true, description: 'Its first day.' })
  startsOn: string | null;
  @Field(() => Day, { nullable: true, description: 'Its last day, included; null: the same day, or unknown.' })
  endsOn: string | null;
  @Field(() => Date, { nullable: true, description: 'Of the own stage: when it begins.' })
  startsAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Of the own stage: the room or link.' })
  place: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the own stage: how many talks there is room for; null: any number.' })
  slots: number | null;
  @Field(() => String, { nullable: true, description: 'Its page.' })
  url: string | null;
  @Field(() => String, { nullable: true, description: 'Where talks are proposed.' })
  callUrl: string | null;
  @Field(() => TalkDeadline, { description: 'When the call closes.' })
  deadline: TalkDeadline;
  @Field(() => String, { nullable: true, description: 'Where.' })
  city: string | null;
  @Field(() => String, { nullable: true, description: 'In which country, as its source writes it.' })
  country: string | null;
  @Field(() => String, { nullable: true, description: 'The country’s ISO 3166-1 alpha-2 code; null where none is written, or nobody knows it.' })
  countryCode: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Can be joined online; null: not said. With a city as well it is hybrid.' })
  isOnline: boolean | null;
  @Field(() => [String], { description: 'Languages of the talks, ISO 639-1; empty: not said.' })
  languages: string[];
  @Field(() => [String], { description: 'What it is about, in lower case.' })
  topics: string[];
  @Field(() => String, { nullable: true, description: 'Its code of conduct.' })
  codeOfConductUrl: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Offers captions or sign language; null: not said.' })
  hasCaptions: boolean | null;
  @Field(() => Person, { nullable: true, description: 'Who added it; null for what came from a feed.' })
  addedBy: Person | null;
  @Field(() => Date, { description: 'When it was first seen here.' })
  addedAt: Date;
  @Field(() => Date, { description: 'When what it says changed last.' })
  changedAt: Date;
  @Field(() => TalkOpportunityPermissions, { description: 'What the viewer may do with it.' })
  viewerCan: TalkOpportunityPermissions;
}

@ObjectType({ description: 'One thing that an opportunity says otherwise than before.' })
export class TalkOpportunityChange {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'Which: name, startsOn, endsOn, url, callUrl, call, city, country, isOnline, languages, topics, codeOfConductUrl or hasSignLanguageOrCaptions.' })
  field: string;
  @Field(() => String, { nullable: true, description: 'What it said, as text; null for nothing.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'What it says now, as text; null for nothing.' })
  after: string | null;
  @Field(() => Date, { description: 'When.' })
  at: Date;
  @Field(() => Person, { nullable: true, description: 'Who corrected it; null where a source did.' })
  by: Person | null;
}

@ObjectType({ description: 'Another opportunity that turned out to be the same event and became part of this one.' })
export class TalkOpportunityMerge {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => String, { description: 'What the other one was called.' })
  name: string;
  @Field(() => Date, { description: 'When.' })
  at: Date;
  @Field(() => Person, { nullable: true, description: 'Who said that they are the same.' })
  by: Person | null;
  @Field(() => Boolean, { description: 'The viewer may take them apart again: admins in person.' })
  viewerCanTakeApart: boolean;
}

@ObjectType({ description: 'One source that announces an opportunity.' })
export class TalkOpportunityOrigin {
  @Field(() => String, { description: 'What the source is called.' })
  label: string;
  @Field(() => Date, { nullable: true, description: 'When it was last read; null before that.' })
  lastGoodAt: Date | null;
  @Field(() => Boolean, { description: 'It no longer announces it.' })
  isGone: boolean;
}

@ObjectType({ description: 'An opportunity in a list.' })
export class TalkOpportunityEdge {
  @Field(() => String, { description: 'Opaque position.' })
  cursor: string;
  @Field(() => TalkOpportunity, { description: 'The opportunity.' })
  node: TalkOpportunity;
}

@ObjectType({ description: 'A value and how many of what was found have it.' })
export class TalkFacet {
  @Field(() => String, { description: 'The value.' })
  value: string;
  @Field(() => Int, { description: 'How many.' })
  count: number;
  @Field(() => String, { nullable: true, description: 'Of a country, called as most sources write it: its ISO 3166-1 alpha-2 code. Null for everything else.' })
  code: string | null;
}

export enum TalkPlaceKind {
  STAGE = 'STAGE',
  COUNTRY = 'COUNTRY',
  ONLINE = 'ONLINE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(TalkPlaceKind, {
  name: 'TalkPlaceKind', description: 'A heading of a list by place.',
  valuesMap: { STAGE: { description: 'The own stage.' }, COUNTRY: { description: 'A country, whether it can be joined online as well or not.' }, ONLINE: { description: 'Online alone.' }, UNKNOWN: { description: 'Nobody knows in which country.' } },
});

@ObjectType({ description: 'Where some of what was found takes place.' })
export class TalkPlace {
  @Field(() => TalkPlaceKind, { description: 'Which heading.' })
  kind: TalkPlaceKind;
  @Field(() => String, { nullable: true, description: 'Of COUNTRY: the country as most sources write it.' })
  country: string | null;
  @Field(() => String, { nullable: true, description: 'Its ISO 3166-1 alpha-2 code; null where nobody knows it.' })
  countryCode: string | null;
  @Field(() => Int, { description: 'How many in all.' })
  count: number;
  @Field(() => [TalkFacet], { description: 'Its cities by name.' })
  cities: TalkFacet[];
}

@ObjectType({ description: 'What narrows a list further; at most 100 values each (300 countries), the most frequent first. Topics, countries and languages are counted as if nothing were chosen of them.' })
export class TalkFacets {
  @Field(() => [TalkFacet], { description: 'Topics.' })
  topics: TalkFacet[];
  @Field(() => [TalkFacet], { description: 'Countries.' })
  countries: TalkFacet[];
  @Field(() => [TalkFacet], { description: 'Languages.' })
  languages: TalkFacet[];
  @Field(() => [TalkPlace], { description: 'Where all of it takes place: the headings of a list by place, in its order.' })
  places: TalkPlace[];
  @Field(() => Int, { description: 'How many can be joined online.' })
  online: number;
  @Field(() => Int, { description: 'How many have a code of conduct.' })
  withCodeOfConduct: number;
}

@ObjectType({ description: 'Opportunities that were found.' })
export class TalkOpportunityConnection {
  @Field(() => [TalkOpportunityEdge], { description: 'One page.' })
  edges: TalkOpportunityEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}

/** Here, because other features show opportunities as well. */
export function presentOpportunity(opportunity: Opportunity, ctx: Pick<Ctx, 'actor' | 'now'>): TalkOpportunity {
  const { opportunityId, kind, name, summary, startsOn, endsOn, startsAt, place, slots, url, callUrl, city, country, isOnline, languages, topics, codeOfConductUrl } = opportunity;
  return outcome(TalkOpportunity, {
    id: opportunityId, kind: toEnum(TalkOpportunityKind, kind), isInternal: isInternal(kind), name, summary, startsOn, endsOn, startsAt, place, slots, url, callUrl, deadline: presentDeadline(opportunity.call, ctx.now),
    city, country, countryCode: country && countryCode(country), isOnline, languages: [...languages], topics: [...topics], codeOfConductUrl, hasCaptions: opportunity.hasSignLanguageOrCaptions,
    addedBy: opportunity.createdBy === null ? null : outcome(Person, { id: opportunity.createdBy }), addedAt: opportunity.createdAt, changedAt: opportunity.changedAt,
    viewerCan: outcome(TalkOpportunityPermissions, { change: mayChange(ctx, opportunity) }),
  });
}

/** A deadline that remembers what it says: days are counted only for whoever asks, by their own clock. */
export type PresentedDeadline = TalkDeadline & { readonly call: Call };

function presentDeadline(call: Call, now: Date): PresentedDeadline {
  const at = closesAt(call);
  const isDay = call.precision === 'day';
  const deadline = outcome(TalkDeadline, {
    precision: toEnum(TalkDeadlinePrecision, call.precision), day: isDay ? call.day : null, timeZone: isDay ? call.zone : null, isAnywhereOnEarthAssumed: isDay && call.zone === null, closesAt: at,
    status: toEnum(TalkCallStatus, callStatus(call, now)),
  });
  return Object.assign(deadline, { call });
}

const presentFacet = ({ value, count }: FacetCount): TalkFacet => outcome(TalkFacet, { value, count, code: null });

export function presentFacets({ topics, countries, languages, places, online, withCodeOfConduct }: OpportunityFacets): TalkFacets {
  return outcome(TalkFacets, {
    topics: topics.map(presentFacet), countries: countries.map(({ value, count, code }) => outcome(TalkFacet, { value, count, code })), languages: languages.map(presentFacet), online, withCodeOfConduct,
    places: places.map(({ kind, country, count, cities }) => outcome(TalkPlace, { kind: toEnum(TalkPlaceKind, kind), country: country?.value ?? null, countryCode: country?.code ?? null, count, cities: cities.map(presentFacet) })),
  });
}
