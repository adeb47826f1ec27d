import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { NotFoundError } from '../../../platform/graphql/user-error.js';

export enum CalendarFeedKind {
  ON_CALL = 'ON_CALL',
  CODE_T = 'CODE_T',
  TALKS = 'TALKS',
  CALLS = 'CALLS',
  DEMOS = 'DEMOS',
  VISITS = 'VISITS',
  READING = 'READING',
}
registerEnumType(CalendarFeedKind, {
  name: 'CalendarFeedKind', description: 'What a subscribed calendar holds; one kind each.',
  valuesMap: {
    ON_CALL: { description: 'Shifts of all roles.' }, CODE_T: { description: 'Code T days.' }, TALKS: { description: 'Confirmed talks.' }, CALLS: { description: 'Deadlines of calls for talks: those that wait to be sent, and those of kept searches.' }, DEMOS: { description: 'Demos in hack weeks.' },
    VISITS: { description: 'Visits to the office.' }, READING: { description: 'Sessions of reading groups.' },
  },
});

@ObjectType({ description: 'A calendar of the viewer that programs subscribe to.' })
export class CalendarFeed {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => CalendarFeedKind, { description: 'What it holds.' })
  kind: CalendarFeedKind;
  @Field(() => Team, { nullable: true, description: 'Whose time; null: the viewer’s own.' })
  team: Team | null;
  @Field(() => String, { description: 'Where programs fetch it, without signing in: a secret. `?alarm=<minutes>` adds a reminder to each event.' })
  address: string;
  @Field(() => Day, { description: 'When it was made.' })
  createdOn: string;
}

@InputType({ description: 'Which feed.' })
export class CreateCalendarFeedInput {
  @Field(() => CalendarFeedKind, { description: 'What it shall hold.' })
  kind: CalendarFeedKind;
  @Field(() => ID, { nullable: true, description: 'A team whose calendar the viewer sees; without it, the viewer’s own.' })
  teamId?: string | null;
}

@InputType({ description: 'Which feed.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: 'The feed.' })
  feedId: string;
}

@ObjectType({ description: 'There is such a feed; if there was one already, it is that one.' })
export class CreateCalendarFeedSuccess {
  @Field(() => CalendarFeed, { description: 'The feed.' })
  feed: CalendarFeed;
}

@ObjectType({ description: 'The address opens nothing from now on.' })
export class RevokeCalendarFeedSuccess {
  @Field(() => ID, { description: 'The feed that was.' })
  feedId: string;
}

export const CreateCalendarFeedResult = resultUnion('CreateCalendarFeedResult', [CreateCalendarFeedSuccess, NotFoundError] as const);
export type CreateCalendarFeedResult = typeof CreateCalendarFeedResult;
export const RevokeCalendarFeedResult = resultUnion('RevokeCalendarFeedResult', [RevokeCalendarFeedSuccess, NotFoundError] as const);
export type RevokeCalendarFeedResult = typeof RevokeCalendarFeedResult;
