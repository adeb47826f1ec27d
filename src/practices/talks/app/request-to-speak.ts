import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { nothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { personOf } from '../../../platform/access/acting.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { callStatus } from '../../opportunities/domain/call.js';
import { isInternal } from '../../opportunities/domain/opportunity.js';
import type { TalksSettings } from '../../policies/domain/talks-settings.js';
import type { SubmissionId, TalkId } from '../domain/talk.js';
import type { RequestError } from '../domain/talks.errors.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { TalkStore } from '../persistence/talk.store.js';
import { Advice, type WantedAdvice } from './advice.js';
import { NextCall } from './next-call.js';
import { Stage } from './stage.js';
import { SubmissionSteps, type Whole } from './submission-steps.js';

export interface SpeakingWish {
  readonly talkId: string;
  readonly opportunityId: string;
  readonly advice: readonly WantedAdvice[];
  /** The organizers take it although the call is closed. */
  readonly isLateEntry: boolean;
  readonly note: string;
}

type Requested = Result<Whole, RequestError>;

/**
 * Asking to speak. Every request is approved in the transaction that asks, by the policy, which can be read by its name; nobody is asked for leave, and
 * advice that is asked for holds nothing up.
 */
@Injectable()
export class RequestToSpeak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly opportunities: KeepOpportunities,
    private readonly nextCall: NextCall,
    private readonly talks: TalkStore,
    private readonly submissions: SubmissionStore,
    private readonly steps: SubmissionSteps,
    private readonly stage: Stage,
    private readonly advice: Advice,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Puts a talk and an opportunity together without asking yet; reminders of the deadline begin. */
  draft(ctx: Ctx, wish: Pick<SpeakingWish, 'talkId' | 'opportunityId' | 'note'>): Promise<Requested> {
    return this.begin(ctx, { ...wish, advice: [], isLateEntry: true }, (_tx, _rules, whole, isNew) => Promise.resolve(isNew ? ok(whole) : err({ kind: 'already-there', submission: whole.submission })));
  }

  request(ctx: Ctx, wish: SpeakingWish): Promise<Requested> {
    return this.begin(ctx, wish, async (tx, rules, whole) => {
      if (whole.submission.company === 'approved') return err({ kind: 'already-there', submission: whole.submission });
      const today = dayAt(ctx.now, await this.zone(tx, ctx));
      const approved = await this.steps.follow(tx, ctx, whole, { action: 'request', at: ctx.now, on: today, note: wish.note, isLateEntry: false });
      if (!approved.ok) throw new Error('a draft is always approved');
      const asked = await this.advice.askAll(tx, ctx, rules, approved.value, wish.advice);
      if (!asked.ok) return asked;
      const submission = isInternal(whole.opportunity.kind) ? await this.stage.seat(tx, ctx, { ...whole, submission: approved.value }, today) : approved.value;
      await this.logbook.audit(tx, ctx, 'talks.requested', { submissionId: submission.submissionId });
      return ok({ ...whole, submission });
    });
  }

  private begin(ctx: Ctx, wish: SpeakingWish, go: (tx: Tx, rules: TalksSettings, whole: Whole, isNew: boolean) => Promise<Requested>): Promise<Requested> {
    return this.uow.run<Whole, RequestError>(ctx, async (tx) => {
      const rules = await this.practice.hold(tx, ctx);
      if (!rules) return err({ kind: 'talks-off' });
      const opportunity = await this.opportunities.find(tx, wish.opportunityId, 'for update');
      const talkId = parseId<TalkId>(wish.talkId);
      const talk = talkId && (await this.talks.find(tx, talkId, 'for update of t'));
      if (!opportunity || !talk?.speakerIds.includes(personOf(ctx))) return err(nothingThere);
      const known = await this.submissions.of(tx, talk.talkId, opportunity.opportunityId);
      if (known?.company !== 'approved' && !wish.isLateEntry && callStatus(opportunity.call, ctx.now) === 'closed') {
        return err({ kind: 'call-closed', opportunity, nextSimilar: await this.nextCall.instead(tx, ctx, talk, opportunity) });
      }
      if (known) return go(tx, rules, { submission: known, talk, opportunity }, false);
      const submissionId = idFrom<SubmissionId>(this.random(16));
      await this.submissions.insert(tx, ctx, submissionId, talk.talkId, opportunity.opportunityId, personOf(ctx));
      const submission = (await this.submissions.find(tx, submissionId))!;
      await this.submissions.appendStep(tx, ctx, submission, 'draft', '');
      return go(tx, rules, { submission, talk, opportunity }, true);
    });
  }

  private async zone(tx: Tx, ctx: Ctx): Promise<string> {
    return (await workingPeople(tx, [personOf(ctx)], ctx.now))[0]?.zone ?? 'UTC';
  }
}
