import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx, CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { KeepMembers } from '../app/keep-members.js';
import { ManageGroup } from '../app/manage-group.js';
import { ReadGroups } from '../app/read-groups.js';
import { StartGroup } from '../app/start-group.js';
import type { GroupState } from '../domain/group-lifecycle.js';
import type { Reading, ReadingKind, ReadingRole } from '../domain/reading-group.js';
import type { ScheduleWish } from '../domain/session-plan.js';
import { GroupAnswers } from './group-answers.js';
import { PlannedReadingSession, ReadingGroup, ReadingGroupConnection, ReadingGroupEdge, ReadingSessionsPreview } from './reading-group.types.js';
import {
  ChangeReadingGroupInput, JoinReadingGroupInput, LeadReadingGroupInput, LeaveReadingGroupInput, MoveReadingGroupInput, PreviewReadingSessionsInput, ReadingGroupInput, ReadingGroupsInput, StartReadingGroupInput,
} from './reading-groups.inputs.js';
import { presentGroup } from './reading-groups.presenter.js';
import {
  ChangeReadingGroupResult, ChangeReadingGroupSuccess, JoinReadingGroupResult, JoinReadingGroupSuccess, LeadReadingGroupResult, LeadReadingGroupSuccess, LeaveReadingGroupResult, LeaveReadingGroupSuccess,
  MoveReadingGroupResult, MoveReadingGroupSuccess, StartReadingGroupResult, StartReadingGroupSuccess, type GroupResult,
} from './reading-groups.results.js';

const SHOWN: readonly GroupState[] = ['planned', 'running', 'finished'];

/** Groups: looked at, started, joined. */
@Resolver()
export class ReadingGroupsResolver {
  constructor(
    private readonly reading: ReadGroups,
    private readonly starting: StartGroup,
    private readonly managing: ManageGroup,
    private readonly members: KeepMembers,
    private readonly answers: GroupAnswers,
  ) {}

  @Can('reading-groups:use')
  @Query(() => ReadingGroupConnection, { description: 'Reading groups, the newest first; none where the practice is off.' })
  async readingGroups(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ReadingGroupsInput, nullable: true }) input?: ReadingGroupsInput): Promise<ReadingGroupConnection> {
    const states = input?.states?.map((state) => fromEnum<GroupState>(state)) ?? SHOWN;
    const page = await this.reading.list(ctx, { states, mine: input?.mine ?? false, search: input?.search ?? '', first: pageSize(input?.first, 20), after: input?.after ?? null });
    const { edges, pageInfo } = toConnection(page, presentGroup);
    return outcome(ReadingGroupConnection, { edges: edges.map((edge) => outcome(ReadingGroupEdge, edge)), pageInfo });
  }

  @Can('reading-groups:use')
  @Query(() => ReadingGroup, { nullable: true, description: 'One group; null when there is none, or the practice is off.' })
  async readingGroup(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ReadingGroupInput }) { groupId }: ReadingGroupInput): Promise<ReadingGroup | null> {
    const group = await this.reading.one(ctx, groupId);
    return group && presentGroup(group);
  }

  @Can('reading-groups:use')
  @Query(() => ReadingSessionsPreview, { nullable: true, description: 'Tries a plan out: which sessions it would make. Changes nothing; null where the practice is off.' })
  async previewReadingSessions(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PreviewReadingSessionsInput }) input: PreviewReadingSessionsInput): Promise<ReadingSessionsPreview | null> {
    const plan = await this.starting.preview(ctx, wishOf(input));
    return plan && outcome(ReadingSessionsPreview, {
      problems: plan.problems.map((problem) => ({ ...problem })), weeks: plan.weeks, mostWeeks: plan.mostWeeks,
      sessions: plan.sessions.map(({ day, from, to, chapterFrom, chapterTo }) => outcome(PlannedReadingSession, { day, startsAt: from, endsAt: to, chapters: chapterFrom === null ? [] : plan.chapters.slice(chapterFrom - 1, chapterTo!) })),
    });
  }

  @Can('reading-groups:use')
  @Mutation(() => StartReadingGroupResult, { description: 'Starts a group with weekly sessions. Nobody approves it; who starts it leads it.' })
  async startReadingGroup(@CurrentRequest() request: RequestContext, @Args('input', { type: () => StartReadingGroupInput }) input: StartReadingGroupInput): Promise<GroupResult> {
    return this.answers.after(request, StartReadingGroupSuccess, await this.starting.run(request.ctx, readingOf(input), wishOf(input)));
  }

  @Can('reading-groups:use')
  @Mutation(() => ChangeReadingGroupResult, { description: 'Puts what is read in other words. For its leader and admins.' })
  async changeReadingGroup(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeReadingGroupInput }) input: ChangeReadingGroupInput): Promise<GroupResult> {
    return this.answers.after(request, ChangeReadingGroupSuccess, await this.managing.change(request.ctx, input.groupId, readingOf(input), input.chapters));
  }

  @Can('reading-groups:use')
  @Mutation(() => MoveReadingGroupResult, { description: 'Finishes a group, calls it off before it begins, or takes it up again. For its leader and admins.' })
  async moveReadingGroup(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MoveReadingGroupInput }) { groupId, action }: MoveReadingGroupInput): Promise<GroupResult> {
    return this.answers.after(request, MoveReadingGroupSuccess, await this.managing.move(request.ctx, groupId, fromEnum<'finish' | 'cancel' | 'resume'>(action)));
  }

  @Can('reading-groups:use')
  @Mutation(() => JoinReadingGroupResult, { description: 'Makes the viewer a member or a follower of a group.' })
  async joinReadingGroup(@CurrentRequest() request: RequestContext, @Args('input', { type: () => JoinReadingGroupInput }) { groupId, role }: JoinReadingGroupInput): Promise<GroupResult> {
    return this.answers.after(request, JoinReadingGroupSuccess, await this.members.join(request.ctx, groupId, fromEnum<ReadingRole>(role)));
  }

  @Can('reading-groups:use')
  @Mutation(() => LeaveReadingGroupResult, { description: 'Takes the viewer out of a group. Whoever led it leaves it asking for somebody else.' })
  async leaveReadingGroup(@CurrentRequest() request: RequestContext, @Args('input', { type: () => LeaveReadingGroupInput }) { groupId }: LeaveReadingGroupInput): Promise<GroupResult> {
    return this.answers.after(request, LeaveReadingGroupSuccess, await this.members.leave(request.ctx, groupId));
  }

  @Can('reading-groups:use')
  @Mutation(() => LeadReadingGroupResult, { description: 'Makes the viewer, a member, the leader of a group that has none.' })
  async leadReadingGroup(@CurrentRequest() request: RequestContext, @Args('input', { type: () => LeadReadingGroupInput }) { groupId }: LeadReadingGroupInput): Promise<GroupResult> {
    return this.answers.after(request, LeadReadingGroupSuccess, await this.members.lead(request.ctx, groupId));
  }
}

function readingOf({ kind, title, authors, isbn, url, about }: StartReadingGroupInput | ChangeReadingGroupInput): Reading {
  return { kind: fromEnum<ReadingKind>(kind), title, authors: authors ?? '', isbn: isbn ?? null, url: url ?? null, about: about ?? '' };
}

function wishOf({ zone, time, minutes, startsOn, chapters, chaptersPerSession, sessions, leaveOut, capWeeks }: PreviewReadingSessionsInput): ScheduleWish {
  return { zone, time, minutes, startsOn, chapters, chaptersPerSession: chaptersPerSession ?? 1, sessions: sessions ?? 1, leaveOut: leaveOut ?? [], capWeeks };
}
