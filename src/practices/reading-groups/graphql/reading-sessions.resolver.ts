import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { KeepSessions, type TypedSession } from '../app/keep-sessions.js';
import { SpeakOfSession } from '../app/speak-of-session.js';
import type { SlotMove } from '../domain/presenter-slot.js';
import type { ReadLevel } from '../domain/reading-group.js';
import type { SessionAction } from '../domain/session-lifecycle.js';
import { GroupAnswers } from './group-answers.js';
import {
  AddReadingSessionInput, ChangeReadingSessionInput, MoveReadingPlaceInput, MoveReadingSessionInput, RemoveReadingTakeawayInput, SaveReadingTakeawayInput, SayReadingAttendanceInput, WriteReadingNotesInput,
} from './reading-groups.inputs.js';
import {
  AddReadingSessionResult, AddReadingSessionSuccess, ChangeReadingSessionResult, ChangeReadingSessionSuccess, MoveReadingPlaceResult, MoveReadingPlaceSuccess, MoveReadingSessionResult, MoveReadingSessionSuccess,
  RemoveReadingTakeawayResult, RemoveReadingTakeawaySuccess, SaveReadingTakeawayResult, SaveReadingTakeawaySuccess, SayReadingAttendanceResult, SayReadingAttendanceSuccess, WriteReadingNotesResult,
  WriteReadingNotesSuccess, type GroupResult,
} from './reading-groups.results.js';

/** Sessions, one by one. */
@Resolver()
export class ReadingSessionsResolver {
  constructor(
    private readonly sessions: KeepSessions,
    private readonly speaking: SpeakOfSession,
    private readonly answers: GroupAnswers,
  ) {}

  @Can('reading-groups:use')
  @Mutation(() => AddReadingSessionResult, { description: 'Adds a session within the weeks of the group. For its leader and admins.' })
  async addReadingSession(@CurrentRequest() request: RequestContext, @Args('input', { type: () => AddReadingSessionInput }) input: AddReadingSessionInput): Promise<GroupResult> {
    return this.answers.after(request, AddReadingSessionSuccess, await this.sessions.add(request.ctx, input.groupId, typedOf(input)));
  }

  @Can('reading-groups:use')
  @Mutation(() => ChangeReadingSessionResult, { description: 'Changes time or chapters of a planned session. For its leader and admins.' })
  async changeReadingSession(@CurrentRequest() request: RequestContext, @Args('input', { type: () => ChangeReadingSessionInput }) input: ChangeReadingSessionInput): Promise<GroupResult> {
    return this.answers.after(request, ChangeReadingSessionSuccess, await this.sessions.change(request.ctx, input.sessionId, typedOf(input)));
  }

  @Can('reading-groups:use')
  @Mutation(() => MoveReadingSessionResult, { description: 'Says that a session took place, or that it doesn’t or didn’t.' })
  async moveReadingSession(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MoveReadingSessionInput }) { sessionId, action, reason }: MoveReadingSessionInput): Promise<GroupResult> {
    return this.answers.after(request, MoveReadingSessionSuccess, await this.sessions.move(request.ctx, sessionId, fromEnum<SessionAction>(action), reason ?? null));
  }

  @Can('reading-groups:use')
  @Mutation(() => MoveReadingPlaceResult, { description: 'Takes the place of the presenter or the backup, or gives it back; members, for themselves.' })
  async moveReadingPlace(@CurrentRequest() request: RequestContext, @Args('input', { type: () => MoveReadingPlaceInput }) { sessionId, move }: MoveReadingPlaceInput): Promise<GroupResult> {
    return this.answers.after(request, MoveReadingPlaceSuccess, await this.sessions.place(request.ctx, sessionId, fromEnum<SlotMove>(move)));
  }

  @Can('reading-groups:use')
  @Mutation(() => WriteReadingNotesResult, { description: 'Writes what was said, which the next session begins with. For who leads or presents.' })
  async writeReadingNotes(@CurrentRequest() request: RequestContext, @Args('input', { type: () => WriteReadingNotesInput }) { sessionId, notes }: WriteReadingNotesInput): Promise<GroupResult> {
    return this.answers.after(request, WriteReadingNotesSuccess, await this.speaking.notes(request.ctx, sessionId, notes));
  }

  @Can('reading-groups:use')
  @Mutation(() => SayReadingAttendanceResult, { description: 'Says whether the viewer was there, and how much they had read, which nobody else sees.' })
  async sayReadingAttendance(@CurrentRequest() request: RequestContext, @Args('input', { type: () => SayReadingAttendanceInput }) { sessionId, attended, readLevel }: SayReadingAttendanceInput): Promise<GroupResult> {
    return this.answers.after(request, SayReadingAttendanceSuccess, await this.speaking.attendance(request.ctx, sessionId, attended, readLevel ? fromEnum<ReadLevel>(readLevel) : null));
  }

  @Can('reading-groups:use')
  @Mutation(() => SaveReadingTakeawayResult, { description: 'Writes what the viewer took away from a session, for everybody to read.' })
  async saveReadingTakeaway(@CurrentRequest() request: RequestContext, @Args('input', { type: () => SaveReadingTakeawayInput }) { sessionId, takeawayId, text }: SaveReadingTakeawayInput): Promise<GroupResult> {
    return this.answers.after(request, SaveReadingTakeawaySuccess, await this.speaking.takeaway(request.ctx, sessionId, takeawayId ?? null, text));
  }

  @Can('reading-groups:use')
  @Mutation(() => RemoveReadingTakeawayResult, { description: 'Removes a takeaway: one’s own, or as the group’s leader or an admin any.' })
  async removeReadingTakeaway(@CurrentRequest() request: RequestContext, @Args('input', { type: () => RemoveReadingTakeawayInput }) { sessionId, takeawayId }: RemoveReadingTakeawayInput): Promise<GroupResult> {
    return this.answers.after(request, RemoveReadingTakeawaySuccess, await this.speaking.removeTakeaway(request.ctx, sessionId, takeawayId));
  }
}

function typedOf({ day, time, minutes, chapterFrom, chapterTo, topic }: AddReadingSessionInput | ChangeReadingSessionInput): TypedSession {
  return { day, time, minutes, chapterFrom: chapterFrom ?? null, chapterTo: chapterTo ?? null, topic: topic ?? '' };
}
