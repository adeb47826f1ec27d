import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { isInternal, type Opportunity } from '../../opportunities/domain/opportunity.js';
import { APPROVAL_POLICY } from '../../policies/domain/talks-settings.js';
import type { SubmissionAction } from '../domain/submission-states.js';
import { takeStep, type LateEntryUnsaid, type StepRefused } from '../domain/submission.js';
import type { StoredSubmission, StoredTalk } from '../domain/talk.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TalkCalendar } from './talk-calendar.js';
import { TellTalks } from './tell-talks.js';

/** Who approves: the policy by its name, never a person. */
export const APPROVED_BY = `policy:${APPROVAL_POLICY}`;

/** A submission with what it is made of. */
export interface Whole {
  readonly submission: StoredSubmission;
  readonly talk: StoredTalk;
  readonly opportunity: Opportunity;
}

export interface Step {
  readonly action: SubmissionAction;
  /** The instant and the day at which it happened, not when it was told. */
  readonly at: Date;
  readonly on: CalendarDate;
  readonly note: string;
  readonly isLateEntry: boolean;
  /** The program does it, also where somebody's request led to it. */
  readonly isSystem?: boolean;
}

/** One step of a submission whose row the caller holds: its new state, what happened, calendars, and what others are told, in one transaction. */
@Injectable()
export class SubmissionSteps {
  constructor(
    private readonly store: SubmissionStore,
    private readonly calendar: TalkCalendar,
    private readonly telling: TellTalks,
  ) {}

  async follow(tx: Tx, ctx: Ctx, { submission, talk, opportunity }: Whole, step: Step): Promise<Result<StoredSubmission, StepRefused | LateEntryUnsaid>> {
    const taken = takeStep(submission, step.action, { now: step.at, call: opportunity.call, startsOn: opportunity.startsOn, isLateEntry: step.isLateEntry, isGivenByStage: isInternal(opportunity.kind) && !step.isSystem });
    if (!taken.ok) return taken;
    const next = withFacts({ ...submission, ...taken.value }, submission, opportunity, step);
    await this.store.moveTo(tx, ctx, next, opportunity.startsOn);
    await this.store.appendStep(tx, ctx, next, step.action, step.note, step.isSystem);
    if (next.delivery !== submission.delivery) await this.calendar.sync(tx, ctx, next, talk, opportunity);
    if (next.delivery === 'delivered') await this.telling.delivered(tx, ctx, next.deliveredOn!);
    return ok((await this.store.find(tx, submission.submissionId))!);
  }
}

/** What a state stands on, as the database wants it: who approved and when, when it was sent, accepted, given. */
function withFacts(next: StoredSubmission, before: StoredSubmission, { startsOn }: Opportunity, { action, at, on, isLateEntry }: Step): StoredSubmission {
  const isSending = action === 'send' || action === 'send-again';
  return {
    ...next,
    approvedBy: next.company === 'approved' ? (before.approvedBy ?? APPROVED_BY) : null, approvedAt: next.company === 'approved' ? (before.approvedAt ?? at) : null,
    sentOn: isSending ? on : before.sentOn, isLateEntry: isSending ? isLateEntry : before.isLateEntry,
    acceptedAt: next.conference === 'accepted' ? (before.acceptedAt ?? at) : null,
    // Where the event is it may be the next day already.
    deliveredOn: next.delivery === 'delivered' ? (before.deliveredOn ?? (startsOn !== null && on < startsOn ? startsOn : on)) : null,
  };
}
