import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { ReadingGroup, ReadingGroupsPolicyView } from './reading-group.types.js';

@ObjectType({ implements: () => UserError, description: 'Reading groups are off, or not open to the viewer’s team.' })
export class ReadingGroupsOff extends UserError {}

@ObjectType({ implements: () => UserError, description: 'It is not in a state for this, or no longer. The message says why, in the viewer’s language.' })
export class ReadingNotNow extends UserError {
  @Field(() => String, { description: 'The state it is in.' })
  state: string;
  @Field(() => [String], { description: 'What can be done in that state, as the state machine in the documentation names it.' })
  allowed: string[];
}

/** What a change of a group is answered with: the group as it is now, or why not. */
export interface GroupSuccess {
  group: ReadingGroup;
}

function success(name: string, description: string): new () => GroupSuccess {
  @ObjectType(name, { description })
  class Success implements GroupSuccess {
    @Field(() => ReadingGroup, { description: 'The group as it is now.' })
    group: ReadingGroup;
  }
  return Success;
}

const refusals = [ReadingNotNow, ReadingGroupsOff, NotFoundError, InvalidInput] as const;
export type GroupRefusal = InstanceType<(typeof refusals)[number]>;
/** Every change of a group ends in one of these ways; each has a union and a success of its own name. */
export type GroupResult = GroupSuccess | GroupRefusal;

export const StartReadingGroupSuccess = success('StartReadingGroupSuccess', 'Started; the viewer leads it.');
export const StartReadingGroupResult = resultUnion('StartReadingGroupResult', [StartReadingGroupSuccess, ...refusals] as const);
export const ChangeReadingGroupSuccess = success('ChangeReadingGroupSuccess', 'Changed.');
export const ChangeReadingGroupResult = resultUnion('ChangeReadingGroupResult', [ChangeReadingGroupSuccess, ...refusals] as const);
export const MoveReadingGroupSuccess = success('MoveReadingGroupSuccess', 'Moved.');
export const MoveReadingGroupResult = resultUnion('MoveReadingGroupResult', [MoveReadingGroupSuccess, ...refusals] as const);
export const JoinReadingGroupSuccess = success('JoinReadingGroupSuccess', 'Part of it.');
export const JoinReadingGroupResult = resultUnion('JoinReadingGroupResult', [JoinReadingGroupSuccess, ...refusals] as const);
export const LeaveReadingGroupSuccess = success('LeaveReadingGroupSuccess', 'No longer part of it.');
export const LeaveReadingGroupResult = resultUnion('LeaveReadingGroupResult', [LeaveReadingGroupSuccess, ...refusals] as const);
export const LeadReadingGroupSuccess = success('LeadReadingGroupSuccess', 'The viewer leads it.');
export const LeadReadingGroupResult = resultUnion('LeadReadingGroupResult', [LeadReadingGroupSuccess, ...refusals] as const);
export const AddReadingSessionSuccess = success('AddReadingSessionSuccess', 'Added.');
export const AddReadingSessionResult = resultUnion('AddReadingSessionResult', [AddReadingSessionSuccess, ...refusals] as const);
export const ChangeReadingSessionSuccess = success('ChangeReadingSessionSuccess', 'Changed; members were told of another time.');
export const ChangeReadingSessionResult = resultUnion('ChangeReadingSessionResult', [ChangeReadingSessionSuccess, ...refusals] as const);
export const MoveReadingSessionSuccess = success('MoveReadingSessionSuccess', 'Noted.');
export const MoveReadingSessionResult = resultUnion('MoveReadingSessionResult', [MoveReadingSessionSuccess, ...refusals] as const);
export const MoveReadingPlaceSuccess = success('MoveReadingPlaceSuccess', 'Noted; who has to know was told.');
export const MoveReadingPlaceResult = resultUnion('MoveReadingPlaceResult', [MoveReadingPlaceSuccess, ...refusals] as const);
export const WriteReadingNotesSuccess = success('WriteReadingNotesSuccess', 'Written.');
export const WriteReadingNotesResult = resultUnion('WriteReadingNotesResult', [WriteReadingNotesSuccess, ...refusals] as const);
export const SayReadingAttendanceSuccess = success('SayReadingAttendanceSuccess', 'Noted.');
export const SayReadingAttendanceResult = resultUnion('SayReadingAttendanceResult', [SayReadingAttendanceSuccess, ...refusals] as const);
export const SaveReadingTakeawaySuccess = success('SaveReadingTakeawaySuccess', 'Written.');
export const SaveReadingTakeawayResult = resultUnion('SaveReadingTakeawayResult', [SaveReadingTakeawaySuccess, ...refusals] as const);
export const RemoveReadingTakeawaySuccess = success('RemoveReadingTakeawaySuccess', 'Removed.');
export const RemoveReadingTakeawayResult = resultUnion('RemoveReadingTakeawayResult', [RemoveReadingTakeawaySuccess, ...refusals] as const);

@ObjectType({ description: 'Set.' })
export class SetReadingGroupsPolicySuccess {
  @Field(() => ReadingGroupsPolicyView, { description: 'The rules as they are now.' })
  policy: ReadingGroupsPolicyView;
}
export const SetReadingGroupsPolicyResult = resultUnion('SetReadingGroupsPolicyResult', [SetReadingGroupsPolicySuccess, InvalidInput] as const);
export type SetReadingGroupsPolicyResult = typeof SetReadingGroupsPolicyResult;
