import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { PersonId } from '../../../kernel/ids.js';
import { nothingThere, type NothingThere } from '../../../kernel/outcomes.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf } from '../../../platform/access/acting.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import { OpportunityChanges } from '../../opportunities/app/opportunity-changes.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { isInternal, type Opportunity } from '../../opportunities/domain/opportunity.js';
import type { SubmissionAction } from '../domain/submission-states.js';
import type { StoredSubmission } from '../domain/talk.js';
import { StageStore } from '../persistence/stage.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { SubmissionFinder } from './submission-finder.js';
import { SubmissionSteps, type Whole } from './submission-steps.js';
import { TalkMails } from './talk-mails.js';

/** The own stage: whoever asks for a place has it while there is one, and waits in the order of asking when there is none; others sign up to listen. */
@Injectable()
export class Stage implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly opportunities: KeepOpportunities,
    private readonly submissions: SubmissionStore,
    private readonly guests: StageStore,
    private readonly finder: SubmissionFinder,
    private readonly steps: SubmissionSteps,
    private readonly mails: TalkMails,
    private readonly changes: OpportunityChanges,
  ) {}

  onModuleInit(): void {
    this.changes.listen(async (tx, ctx, changed) => {
      const wider = changed.filter(({ before, after }) => before.slots !== after.slots);
      for (const { after } of wider) await this.moveUp(tx, ctx, after, await this.practice.today(tx, ctx.now));
    });
  }

  /** Gives an approved talk its place, or one on the waiting list. The caller holds the opportunity. */
  async seat(tx: Tx, ctx: Ctx, whole: Whole, today: CalendarDate): Promise<StoredSubmission> {
    const hasRoom = await this.hasRoom(tx, whole.opportunity);
    const sending: readonly SubmissionAction[] = whole.submission.conference === 'not-sent' ? ['send'] : [];
    return this.walk(tx, ctx, whole, [...sending, ...(hasRoom ? (['accept', 'confirm'] as const) : (['waitlist'] as const))], today);
  }

  /** After places may have become free: the first who wait have them, and are told. The caller holds the opportunity. */
  async moveUp(tx: Tx, ctx: Ctx, opportunity: Opportunity, today: CalendarDate): Promise<void> {
    if (!isInternal(opportunity.kind)) return;
    for (let waiting = await this.firstWithRoom(tx, opportunity); waiting; waiting = await this.firstWithRoom(tx, opportunity)) await this.giveTo(tx, ctx, waiting, today);
  }

  private async giveTo(tx: Tx, ctx: Ctx, waiting: StoredSubmission, today: CalendarDate): Promise<void> {
    const whole = await this.finder.whole(tx, waiting);
    const accepted = await this.walk(tx, ctx, whole, ['accept'], today);
    await this.mails.placeFree(tx, ctx, { ...whole, submission: accepted });
  }

  /** Says that somebody comes to listen, or does not. */
  attend(ctx: Ctx, opportunityText: string, isComing: boolean): Promise<Result<Opportunity, NothingThere>> {
    return this.uow.run<Opportunity, NothingThere>(ctx, async (tx) => {
      if (!(await this.practice.hold(tx, ctx))) return err(nothingThere);
      const opportunity = await this.opportunities.find(tx, opportunityText);
      if (!opportunity || !isInternal(opportunity.kind)) return err(nothingThere);
      await this.guests.set(tx, ctx, opportunity.opportunityId, personOf(ctx), isComing);
      return ok(opportunity);
    });
  }

  guestsOf(ctx: Ctx, opportunityIds: readonly string[]): Promise<ReadonlyMap<string, readonly PersonId[]>> {
    return this.uow.read(ctx, (tx) => this.guests.of(tx, opportunityIds));
  }

  private async firstWithRoom(tx: Tx, opportunity: Opportunity): Promise<StoredSubmission | undefined> {
    return (await this.hasRoom(tx, opportunity)) ? this.submissions.firstWaiting(tx, opportunity.opportunityId) : undefined;
  }

  private async hasRoom(tx: Tx, { opportunityId, slots }: Opportunity): Promise<boolean> {
    return slots === null || (await this.submissions.taken(tx, opportunityId)) < slots;
  }

  private async walk(tx: Tx, ctx: Ctx, whole: Whole, actions: readonly SubmissionAction[], on: CalendarDate): Promise<StoredSubmission> {
    let { submission } = whole;
    for (const action of actions) {
      const next = await this.steps.follow(tx, ctx, { ...whole, submission }, { action, at: ctx.now, on, note: '', isLateEntry: true, isSystem: true });
      if (!next.ok) throw new Error(`the own stage has no way for ${action}`);
      submission = next.value;
    }
    return submission;
  }
}
