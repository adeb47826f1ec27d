import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import type { Result } from '../../../kernel/result.js';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Comments } from '../app/comments.js';
import type { ProjectError } from '../app/hack-week-projects.js';
import { JoinProjects } from '../app/join-projects.js';
import { Skills } from '../app/skills.js';
import { TakeOffProject } from '../app/take-off-project.js';
import type { Entry } from '../domain/entry.js';
import type { WithProject } from './hack-project.results.js';
import {
  AnswerHackJoinRequestInput, AnswerHackJoinRequestResult, AnswerHackJoinRequestSuccess, CommentOnHackProjectInput, CommentOnHackProjectResult, CommentOnHackProjectSuccess, FollowHackProjectInput, FollowHackProjectResult,
  FollowHackProjectSuccess, HackSkillsInput, HackSuggestion, HackSuggestionsInput, JoinHackProjectInput, JoinHackProjectResult, JoinHackProjectSuccess, LeaveHackProjectInput, LeaveHackProjectResult, LeaveHackProjectSuccess,
  RemoveHackCommentInput, RemoveHackCommentResult, RemoveHackCommentSuccess, RemoveHackMemberInput, RemoveHackMemberResult, RemoveHackMemberSuccess, SetHackSkillsInput, SetHackSkillsResult, SetHackSkillsSuccess, WithdrawHackJoinRequestInput, WithdrawHackJoinRequestResult,
  WithdrawHackJoinRequestSuccess,
} from './hack-talk.types.js';
import { HackWeekLoading } from './hack-week.loader.js';
import { presentComment, presentRefusal, projectStub } from './hack-week.presenter.js';

/** People and projects find each other: joining, asking, talking, following, skills. */
@Resolver()
export class HackTalkResolver {
  constructor(
    private readonly joining: JoinProjects,
    private readonly takingOff: TakeOffProject,
    private readonly comments: Comments,
    private readonly skills: Skills,
    private readonly loading: HackWeekLoading,
  ) {}

  @Can('hack-week:use')
  @Mutation(() => JoinHackProjectResult, { description: 'Joins a project, or asks its people where they want that. Doing it again changes nothing.' })
  async joinHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => JoinHackProjectInput }) { projectId, role, message }: JoinHackProjectInput): Promise<JoinHackProjectResult> {
    const done = await this.joining.join(request.ctx, projectId, { role: role ?? null, message: message ?? '' });
    this.loading.forget(request);
    if (done.ok) return outcome(JoinHackProjectSuccess, { project: projectStub(done.value.entry.entryId), hasAsked: done.value.hasAsked });
    return this.refused(request, done.error) as JoinHackProjectResult;
  }

  @Can('hack-week:use')
  @Mutation(() => AnswerHackJoinRequestResult, { description: 'Answers somebody who asked to join. For anybody on the project and its owner.' })
  async answerHackJoinRequest(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AnswerHackJoinRequestInput }) { requestId, accept }: AnswerHackJoinRequestInput): Promise<AnswerHackJoinRequestResult> {
    return this.answer(request, await this.joining.answer(request.ctx, requestId, accept), AnswerHackJoinRequestSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => WithdrawHackJoinRequestResult, { description: 'Takes an own request back.' })
  async withdrawHackJoinRequest(@CurrentRequest() request: RequestContext, @Args('input', { type: () => WithdrawHackJoinRequestInput }) { requestId }: WithdrawHackJoinRequestInput): Promise<WithdrawHackJoinRequestResult> {
    return this.answer(request, await this.joining.withdrawRequest(request.ctx, requestId), WithdrawHackJoinRequestSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => LeaveHackProjectResult, { description: 'Leaves a project. The last one to leave makes it an idea again.' })
  async leaveHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => LeaveHackProjectInput }) { projectId }: LeaveHackProjectInput): Promise<LeaveHackProjectResult> {
    return this.answer(request, await this.joining.leave(request.ctx, projectId), LeaveHackProjectSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => RemoveHackMemberResult, { description: 'Takes somebody else off a project. For its owner while people can join, and for organizers until it is shown. They get a mail.' })
  async removeHackMember(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveHackMemberInput }) { projectId, personId, asksFirst }: RemoveHackMemberInput): Promise<RemoveHackMemberResult> {
    return this.answer(request, await this.takingOff.execute(request.ctx, { projectId, personId, asksFirst: asksFirst ?? false }), RemoveHackMemberSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => FollowHackProjectResult, { description: 'Follows a project, or no more. Its people hear of it in any case.' })
  async followHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => FollowHackProjectInput }) { projectId, follow }: FollowHackProjectInput): Promise<FollowHackProjectResult> {
    return this.answer(request, await this.comments.follow(request.ctx, projectId, follow), FollowHackProjectSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => CommentOnHackProjectResult, { description: 'Says something about a project. Who is mentioned gets a mail, at most one a project and hour; others who hear of it get one a day.' })
  async commentOnHackProject(@CurrentRequest() request: RequestContext, @Args('input', { type: () => CommentOnHackProjectInput }) { projectId, text, mentions }: CommentOnHackProjectInput): Promise<CommentOnHackProjectResult> {
    const done = await this.comments.comment(request.ctx, projectId, { text, mentions: mentions ?? [] });
    this.loading.forget(request);
    if (!done.ok) return this.refused(request, done.error) as CommentOnHackProjectResult;
    return outcome(CommentOnHackProjectSuccess, { project: projectStub(done.value.entryId), comment: presentComment(done.value, true) });
  }

  @Can('hack-week:use')
  @Mutation(() => RemoveHackCommentResult, { description: 'Removes an own comment; organizers hide any.' })
  async removeHackComment(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveHackCommentInput }) { commentId }: RemoveHackCommentInput): Promise<RemoveHackCommentResult> {
    return this.answer(request, await this.comments.remove(request.ctx, commentId), RemoveHackCommentSuccess);
  }

  @Can('hack-week:use')
  @Mutation(() => SetHackSkillsResult, { description: 'Says what the viewer offers.' })
  async setHackSkills(@CurrentRequest() request: RequestContext, @Args('input', { type: () => SetHackSkillsInput }) { skills }: SetHackSkillsInput): Promise<SetHackSkillsResult> {
    const done = await this.skills.set(request.ctx, skills);
    return done.ok ? outcome(SetHackSkillsSuccess, { skills: [...done.value] }) : (this.refused(request, done.error) as SetHackSkillsResult);
  }

  @Can('hack-week:use')
  @Query(() => [String], { description: 'What the viewer offers, in lower case.' })
  async mySkills(@CurrentCtx() ctx: Ctx): Promise<string[]> {
    return [...(await this.skills.mine(ctx))];
  }

  @Can('hack-week:use')
  @Query(() => [String], { description: 'Skills and tags there are, to choose from; at most 30.' })
  async hackSkills(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackSkillsInput, nullable: true }) input?: HackSkillsInput): Promise<string[]> {
    return [...(await this.skills.search(ctx, input?.search ?? ''))];
  }

  @Can('hack-week:use')
  @Query(() => [HackSuggestion], { description: 'Projects that ask for what the viewer offers, those that ask for most of it first; at most 12.' })
  async hackSuggestions(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackSuggestionsInput }) { editionId }: HackSuggestionsInput): Promise<HackSuggestion[]> {
    return (await this.skills.suggestions(ctx, editionId)).map(({ entryId, skills }) => outcome(HackSuggestion, { project: projectStub(entryId), skills: [...skills] }));
  }

  private answer<Answer>(request: RequestContext, done: Result<Entry, ProjectError>, success: new () => WithProject): Answer {
    this.loading.forget(request);
    return (done.ok ? outcome(success, { project: projectStub(done.value.entryId) }) : this.refused(request, done.error)) as Answer;
  }

  private refused({ ctx }: RequestContext, error: ProjectError): object {
    // What is said here names no version, so nothing is outdated.
    if (error.kind === 'outdated') throw new Error('nothing of this kind can be outdated');
    return presentRefusal(error, localeOf(ctx));
  }
}
