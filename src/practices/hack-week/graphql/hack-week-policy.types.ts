import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput } from '../../../platform/graphql/user-error.js';

@ObjectType({ description: 'The rules of hack weeks from a day on.' })
export class HackWeekPolicy {
  @Field(() => Day, { nullable: true, description: 'From when; null for what holds before any rules were set.' })
  effectiveFrom: string | null;
  @Field(() => Person, { nullable: true, description: 'Who set them.' })
  setBy: Person | null;
  @Field(() => Boolean, { description: 'There are hack weeks.' })
  isOn: boolean;
  @Field(() => Team, { nullable: true, description: 'Whose people take part; null: everybody.' })
  audienceTeam: Team | null;
  @Field(() => Int, { description: 'Days in a row that a new one has.' })
  days: number;
  @Field(() => Float, { description: 'Minutes of a demo.' })
  demoMinutes: number;
  @Field(() => Int, { description: 'Seconds between two demos.' })
  changeoverSeconds: number;
  @Field(() => Int, { description: 'Picks on a ballot, at most.' })
  picks: number;
  @Field(() => Int, { description: 'A demo watched by fewer has no rank.' })
  fewestViewers: number;
  @Field(() => Int, { description: 'Pictures of a demo, at most.' })
  pictures: number;
  @Field(() => Boolean, { description: 'Anybody may propose ideas; otherwise organizers do.' })
  mayAnybodyPropose: boolean;
}

@ObjectType({ description: 'The rules of hack weeks over time.' })
export class HackWeekPolicyView {
  @Field(() => HackWeekPolicy, { description: 'Those of today.' })
  current: HackWeekPolicy;
  @Field(() => [HackWeekPolicy], { description: 'Those to come, the next first.' })
  upcoming: HackWeekPolicy[];
  @Field(() => [HackWeekPolicy], { description: 'Those before, the newest first.' })
  history: HackWeekPolicy[];
}

@InputType({ description: 'Rules of hack weeks from a day on.' })
export class SetHackWeekPolicyInput {
  @Field(() => Day, { description: 'Today or later.' })
  effectiveFrom: string;
  @Field(() => Boolean, { description: 'There are hack weeks.' })
  isOn: boolean;
  @Field(() => ID, { nullable: true, description: 'Whose people take part; none: everybody.' })
  audienceTeamId?: string | null;
  @Field(() => Int, { description: '1 to 30 days in a row that a new one has.' })
  days: number;
  @Field(() => Float, { description: 'Half a minute to 30 minutes.' })
  demoMinutes: number;
  @Field(() => Int, { description: '0 to 600 seconds between two demos.' })
  changeoverSeconds: number;
  @Field(() => Int, { description: '1 to 20.' })
  picks: number;
  @Field(() => Int, { description: 'A demo watched by fewer has no rank.' })
  fewestViewers: number;
  @Field(() => Int, { description: '0 to 20 pictures of a demo.' })
  pictures: number;
  @Field(() => Boolean, { description: 'Anybody may propose ideas; otherwise organizers do.' })
  mayAnybodyPropose: boolean;
}

@ObjectType({ description: 'Set.' })
export class SetHackWeekPolicySuccess {
  @Field(() => HackWeekPolicyView, { description: 'The rules as they are now.' })
  policy: HackWeekPolicyView;
}
export const SetHackWeekPolicyResult = resultUnion('SetHackWeekPolicyResult', [SetHackWeekPolicySuccess, InvalidInput] as const);
export type SetHackWeekPolicyResult = typeof SetHackWeekPolicyResult;
