import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, TransitionRefused } from '../../../platform/graphql/user-error.js';
import { WithProject } from './hack-project.results.js';
import { HackProject } from './hack-project.types.js';
import { HackWeekOff } from './hack-week.types.js';

@ObjectType({ description: 'What somebody said about a project.' })
export class HackComment {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Person, { description: 'Who.' })
  author: Person;
  @Field(() => String, { description: 'Plain text; empty where it was removed.' })
  text: string;
  @Field(() => [Person], { description: 'Who is mentioned.' })
  mentions: Person[];
  @Field(() => Date, { description: 'When.' })
  at: Date;
  @Field(() => Boolean, { description: 'Removed by its author or hidden by an organizer.' })
  isRemoved: boolean;
  @Field(() => Boolean, { description: 'The viewer can remove it.' })
  viewerCanRemove: boolean;
}

@ObjectType({ description: 'A comment in a list.' })
export class HackCommentEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => HackComment, { description: 'The comment.' })
  node: HackComment;
}

@ObjectType({ description: 'Comments, the newest first.' })
export class HackCommentConnection {
  @Field(() => [HackCommentEdge], { description: 'Those of this page.' })
  edges: HackCommentEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A project that asks for what the viewer offers.' })
export class HackSuggestion {
  @Field(() => HackProject, { description: 'The project.' })
  project: HackProject;
  @Field(() => [String], { description: 'What it asks for and the viewer offers.' })
  skills: string[];
}

@InputType({ description: 'Whom to join.' })
export class JoinHackProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
  @Field(() => String, { nullable: true, description: 'What the viewer would do there, at most 60 characters.' })
  role?: string | null;
  @Field(() => String, { nullable: true, description: 'For projects that want to be asked: at most 500 characters to its people.' })
  message?: string | null;
}

@InputType({ description: 'An answer to somebody who asked.' })
export class AnswerHackJoinRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  requestId: string;
  @Field(() => Boolean, { description: 'They are on the project then; otherwise they are told that not.' })
  accept: boolean;
}

@InputType({ description: 'A request to take back.' })
export class WithdrawHackJoinRequestInput {
  @Field(() => ID, { description: 'An own one.' })
  requestId: string;
}

@InputType({ description: 'Which project to leave.' })
export class LeaveHackProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
}

@InputType({ description: 'Whom to take off which project.' })
export class RemoveHackMemberInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
  @Field(() => ID, { description: 'Who; not oneself.' })
  personId: string;
  @Field(() => Boolean, { nullable: true, description: 'From now on joining it means asking, so that they can’t just come back.' })
  asksFirst?: boolean | null;
}

@InputType({ description: 'Whether to hear of a project.' })
export class FollowHackProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
  @Field(() => Boolean, { description: 'Hear of it, or not.' })
  follow: boolean;
}

@InputType({ description: 'What to say about a project.' })
export class CommentOnHackProjectInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
  @Field(() => String, { description: 'Plain text, 1 to 2,000 characters.' })
  text: string;
  @Field(() => [ID], { nullable: true, description: 'At most 20 people, and 60 a day. They get a mail about it: now, or together with others of the same project within the hour.' })
  mentions?: string[] | null;
}

@InputType({ description: 'Which comment to remove.' })
export class RemoveHackCommentInput {
  @Field(() => ID, { description: 'An own one, or any of a hack week that the viewer organizes.' })
  commentId: string;
}

@InputType({ description: 'What the viewer offers.' })
export class SetHackSkillsInput {
  @Field(() => [String], { description: 'All of it: at most 30 words of at most 40 characters. Everybody in the hack week may learn of it.' })
  skills: string[];
}

@InputType({ description: 'Which skills.' })
export class HackSkillsInput {
  @Field(() => String, { nullable: true, description: 'Part of the word.' })
  search?: string | null;
}

@InputType({ description: 'Suggestions for which hack week.' })
export class HackSuggestionsInput {
  @Field(() => ID, { description: 'Which hack week.' })
  editionId: string;
}

@ObjectType({ description: 'Joined, or asked.' })
export class JoinHackProjectSuccess extends WithProject {
  @Field(() => Boolean, { description: 'The viewer asked and waits for an answer; false: they are on it.' })
  hasAsked: boolean;
}
export const JoinHackProjectResult = resultUnion('JoinHackProjectResult', [JoinHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type JoinHackProjectResult = typeof JoinHackProjectResult;

@ObjectType({ description: 'Answered.' })
export class AnswerHackJoinRequestSuccess extends WithProject {}
export const AnswerHackJoinRequestResult = resultUnion('AnswerHackJoinRequestResult', [AnswerHackJoinRequestSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type AnswerHackJoinRequestResult = typeof AnswerHackJoinRequestResult;

@ObjectType({ description: 'Taken back.' })
export class WithdrawHackJoinRequestSuccess extends WithProject {}
export const WithdrawHackJoinRequestResult = resultUnion('WithdrawHackJoinRequestResult', [WithdrawHackJoinRequestSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type WithdrawHackJoinRequestResult = typeof WithdrawHackJoinRequestResult;

@ObjectType({ description: 'Left.' })
export class LeaveHackProjectSuccess extends WithProject {}
export const LeaveHackProjectResult = resultUnion('LeaveHackProjectResult', [LeaveHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError] as const);
export type LeaveHackProjectResult = typeof LeaveHackProjectResult;

@ObjectType({ description: 'They are off it, and told.' })
export class RemoveHackMemberSuccess extends WithProject {}
export const RemoveHackMemberResult = resultUnion('RemoveHackMemberResult', [RemoveHackMemberSuccess, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type RemoveHackMemberResult = typeof RemoveHackMemberResult;

@ObjectType({ description: 'Done.' })
export class FollowHackProjectSuccess extends WithProject {}
export const FollowHackProjectResult = resultUnion('FollowHackProjectResult', [FollowHackProjectSuccess, HackWeekOff, NotFoundError] as const);
export type FollowHackProjectResult = typeof FollowHackProjectResult;

@ObjectType({ description: 'Said.' })
export class CommentOnHackProjectSuccess extends WithProject {
  @Field(() => HackComment, { description: 'The comment.' })
  comment: HackComment;
}
export const CommentOnHackProjectResult = resultUnion('CommentOnHackProjectResult', [CommentOnHackProjectSuccess, TransitionRefused, HackWeekOff, NotFoundError, InvalidInput] as const);
export type CommentOnHackProjectResult = typeof CommentOnHackProjectResult;

@ObjectType({ description: 'Its text is gone.' })
export class RemoveHackCommentSuccess extends WithProject {}
export const RemoveHackCommentResult = resultUnion('RemoveHackCommentResult', [RemoveHackCommentSuccess, HackWeekOff, NotFoundError] as const);
export type RemoveHackCommentResult = typeof RemoveHackCommentResult;

@ObjectType({ description: 'Set.' })
export class SetHackSkillsSuccess {
  @Field(() => [String], { description: 'What the viewer offers now.' })
  skills: string[];
}
export const SetHackSkillsResult = resultUnion('SetHackSkillsResult', [SetHackSkillsSuccess, HackWeekOff, InvalidInput] as const);
export type SetHackSkillsResult = typeof SetHackSkillsResult;
