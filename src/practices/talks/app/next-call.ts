import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DiscoverOpportunities } from '../../opportunities/app/discover-opportunities.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { StoredTalk } from '../domain/talk.js';
import { SubmissionStore } from '../persistence/submission.store.js';

/** What a missed deadline offers instead, on pages, in answers and in mails alike. */
@Injectable()
export class NextCall {
  constructor(
    private readonly discovering: DiscoverOpportunities,
    private readonly submissions: SubmissionStore,
  ) {}

  /** The open call that shares the most with the talk (with the missed one, of a talk without topics), the one that closes first of several. Never one where the talk is already. */
  async instead(tx: Tx, ctx: Pick<Ctx, 'now'>, talk: StoredTalk, missed: Opportunity): Promise<Opportunity | null> {
    const taken = await this.submissions.opportunitiesOf(tx, talk.talkId);
    const [next] = await this.discovering.similar(tx, ctx, talk.topics.length > 0 ? talk.topics : missed.topics, [missed.opportunityId, ...taken], 1);
    return next ?? null;
  }
}
