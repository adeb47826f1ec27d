import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf } from '../../../platform/access/acting.js';
import { DiscoverOpportunities } from '../../opportunities/app/discover-opportunities.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import { callStatus } from '../../opportunities/domain/call.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { StoredAdvice, StoredSubmission, StoredTalk } from '../domain/talk.js';
import { AdviceStore } from '../persistence/advice.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TalkStore } from '../persistence/talk.store.js';
import { NextCall } from './next-call.js';

/** What talks, submissions and opportunities point to, many at a time, as far as the viewer may see it. */
@Injectable()
export class TalkLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly talks: TalkStore,
    private readonly submissions: SubmissionStore,
    private readonly advice: AdviceStore,
    private readonly opportunities: KeepOpportunities,
    private readonly discovering: DiscoverOpportunities,
    private readonly nextCall: NextCall,
  ) {}

  /** For whoever may see a submission of them. */
  talksById(ctx: Ctx, talkIds: readonly string[]): Promise<readonly StoredTalk[]> {
    return this.uow.read(ctx, (tx) => this.talks.byIds(tx, talkIds));
  }

  opportunitiesById(ctx: Ctx, opportunityIds: readonly string[]): Promise<readonly Opportunity[]> {
    return this.uow.read(ctx, (tx) => this.opportunities.byIds(tx, opportunityIds));
  }

  async submissionsOfTalks(ctx: Ctx, talkIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredSubmission[]>> {
    return groupBy(await this.uow.read(ctx, (tx) => this.submissions.ofTalks(tx, talkIds, personOf(ctx))), ({ talkId }): string => talkId);
  }

  async submissionsAt(ctx: Ctx, opportunityIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredSubmission[]>> {
    return groupBy(await this.uow.read(ctx, (tx) => this.submissions.atOpportunities(tx, opportunityIds, personOf(ctx))), ({ opportunityId }): string => opportunityId);
  }

  /** For its speakers; others see what they were asked themselves. */
  async adviceOf(ctx: Ctx, submissionIds: readonly string[]): Promise<ReadonlyMap<string, readonly StoredAdvice[]>> {
    return groupBy(await this.uow.read(ctx, (tx) => this.advice.ofSubmissions(tx, submissionIds)), ({ submissionId }): string => submissionId);
  }

  submissionsById(ctx: Ctx, submissionIds: readonly string[]): Promise<readonly StoredSubmission[]> {
    return this.uow.read(ctx, (tx) => this.submissions.byIds(tx, submissionIds));
  }

  /** For a speaker whose call closed before anything was sent: where else. Null for everybody else. */
  callInstead(ctx: Ctx, submission: StoredSubmission): Promise<Opportunity | null> {
    return this.uow.read(ctx, async (tx) => {
      const [[talk], [missed]] = [await this.talks.byIds(tx, [submission.talkId]), await this.opportunities.byIds(tx, [submission.opportunityId])];
      const isMissed = submission.conference === 'not-sent' && missed && callStatus(missed.call, ctx.now) === 'closed';
      return isMissed && talk && submission.speakerIds.includes(personOf(ctx)) ? this.nextCall.instead(tx, ctx, talk, missed) : null;
    });
  }

  /** Open calls that resemble an opportunity. */
  similarTo(ctx: Ctx, opportunityId: string, topics: readonly string[]): Promise<readonly Opportunity[]> {
    return this.uow.read(ctx, (tx) => this.discovering.similar(tx, ctx, topics, [opportunityId], 5));
  }
}
