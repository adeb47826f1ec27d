import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { personOf } from '../../../platform/access/acting.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import type { StoredSubmission } from '../domain/talk.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TalkStore } from '../persistence/talk.store.js';
import type { Whole } from './submission-steps.js';

/** Finds submissions for those who may change them: their speakers, nobody else. */
@Injectable()
export class SubmissionFinder {
  constructor(
    private readonly submissions: SubmissionStore,
    private readonly talks: TalkStore,
    private readonly opportunities: KeepOpportunities,
  ) {}

  /** One that the actor speaks in, its opportunity and itself held; undefined for all others. */
  async own(tx: Tx, ctx: Ctx, submissionText: string): Promise<Whole | undefined> {
    const submissionId = parseId(submissionText);
    const seen = submissionId && (await this.submissions.find(tx, submissionId));
    if (!seen || !seen.speakerIds.includes(personOf(ctx))) return undefined;
    // The opportunity first: whoever counts its places holds it.
    const opportunity = await this.opportunities.find(tx, seen.opportunityId, 'for update');
    const submission = opportunity && (await this.submissions.find(tx, seen.submissionId, 'for update of s'));
    return submission && this.whole(tx, submission);
  }

  /** Many at a time. */
  async wholes(tx: Tx, submissions: readonly StoredSubmission[]): Promise<readonly Whole[]> {
    const talks = new Map<string, Whole['talk']>((await this.talks.byIds(tx, [...new Set(submissions.map(({ talkId }) => talkId))])).map((talk) => [talk.talkId, talk]));
    const opportunities = new Map<string, Whole['opportunity']>((await this.opportunities.byIds(tx, [...new Set(submissions.map(({ opportunityId }) => opportunityId))])).map((one) => [one.opportunityId, one]));
    return submissions.map((submission) => ({ submission, talk: talks.get(submission.talkId)!, opportunity: opportunities.get(submission.opportunityId)! }));
  }

  async whole(tx: Tx, submission: StoredSubmission): Promise<Whole> {
    const talk = (await this.talks.find(tx, submission.talkId))!;
    const [opportunity] = await this.opportunities.byIds(tx, [submission.opportunityId]);
    return { submission, talk, opportunity: opportunity! };
  }
}
