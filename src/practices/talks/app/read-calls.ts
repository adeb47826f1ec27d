import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { DiscoverOpportunities } from '../../opportunities/app/discover-opportunities.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import { KeepSearches } from '../../opportunities/app/keep-searches.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import { SubmissionStore } from '../persistence/submission.store.js';

const OF_A_SEARCH_MAX = 50;

/** A call whose deadline somebody wants to see. */
export interface WantedCall {
  readonly opportunity: Opportunity;
  /** They mean to send something there and haven't. */
  readonly isWaiting: boolean;
}

/** Calls that somebody has an eye on: those they mean to answer, and the open ones of their kept searches. Those without a deadline are no entry of a calendar. */
@Injectable()
export class ReadCalls {
  constructor(
    private readonly practice: TalksPractice,
    private readonly submissions: SubmissionStore,
    private readonly opportunities: KeepOpportunities,
    private readonly searches: KeepSearches,
    private readonly discovering: DiscoverOpportunities,
  ) {}

  /** For a caller in a transaction of its own, that has made sure whose feed it is. None where talks are off. */
  async ofPerson(tx: Tx, personId: PersonId, now: Date): Promise<readonly WantedCall[]> {
    const rules = await this.practice.settings(tx, now);
    if (!rules.isOn || !(await this.practice.isOpenTo(tx, rules, personId, now))) return [];
    const waiting = (await this.submissions.ofPerson(tx, personId)).filter(({ conference }) => conference === 'not-sent').map(({ opportunityId }) => opportunityId);
    const calls = new Map<string, WantedCall>((await this.opportunities.byIds(tx, waiting)).map((opportunity) => [opportunity.opportunityId, { opportunity, isWaiting: true }]));
    const today = await this.practice.today(tx, now);
    for (const { criteria, isInFeed } of await this.searches.ofPerson(tx, personId)) {
      if (!isInFeed) continue;
      const found = await this.discovering.matching(tx, { now }, personId, { ...criteria, openOn: today, withUnknownCalls: false }, OF_A_SEARCH_MAX);
      for (const opportunity of found) if (!calls.has(opportunity.opportunityId)) calls.set(opportunity.opportunityId, { opportunity, isWaiting: false });
    }
    return [...calls.values()].filter(({ opportunity }) => opportunity.closesAt !== null).sort((a, b) => a.opportunity.closesAt!.getTime() - b.opportunity.closesAt!.getTime());
  }
}
