import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { CalendarEntry, CommitmentKind } from './calendar-entry.types.js';
import { RosterHealth } from './roster-health.types.js';

@InputType({ description: 'Which days of whose calendar.' })
export class CalendarInput {
  @Field(() => Day, { description: 'The first day, by the viewer’s clock.' })
  from: string;
  @Field(() => Day, { description: 'The last day; at most 62 in all.' })
  to: string;
  @Field(() => ID, { nullable: true, description: 'A team that the viewer is in or leads, or one below a team they lead; without it, the viewer’s own calendar.' })
  teamId?: string | null;
  @Field(() => [CommitmentKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: CommitmentKind[] | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also what was cancelled, for as long as subscribed calendars hear of it.' })
  withCancelled?: boolean | null;
}

@ObjectType('Calendar', { description: 'Some days of a calendar.' })
export class CalendarDaysType {
  @Field(() => String, { description: 'The time zone of the viewer, by which the days begin and end.' })
  zone: string;
  @Field(() => [CalendarEntry], { description: 'What overlaps these days, the earliest first.' })
  entries: CalendarEntry[];
  @Field(() => RosterHealth, { description: 'How far the rosters behind the shifts can be believed.' })
  roster: RosterHealth;
}
