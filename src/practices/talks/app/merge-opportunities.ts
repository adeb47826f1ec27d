import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import { OpportunityMerges, type TakenApart } from '../../opportunities/app/opportunity-merges.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { isInternal, type Opportunity } from '../../opportunities/domain/opportunity.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { TalkCalendar } from './talk-calendar.js';

/** Two rows that are one event, which no rule could know: what was sent to either stands at the one that is kept, and later readings of feeds find it there. Where that was a mistake, they are taken apart again. */
@Injectable()
export class MergeOpportunities {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly opportunities: KeepOpportunities,
    private readonly merges: OpportunityMerges,
    private readonly submissions: SubmissionStore,
    private readonly calendar: TalkCalendar,
  ) {}

  merge(ctx: Ctx, keptText: string, goneText: string): Promise<Result<Opportunity, NothingThere | InvalidValues>> {
    return this.uow.run<Opportunity, NothingThere | InvalidValues>(ctx, async (tx) => {
      if (!(await this.practice.hold(tx, ctx))) return err(nothingThere);
      await this.opportunities.lock(tx, ctx);
      const kept = await this.opportunities.find(tx, keptText, 'for update');
      const gone = await this.opportunities.find(tx, goneText, 'for update');
      if (!kept || !gone || isInternal(kept.kind) || isInternal(gone.kind)) return err(nothingThere);
      if (kept.opportunityId === gone.opportunityId) return err(invalid({ path: 'goneId', code: 'same', message: 'These are the same one.' }));
      const there = await this.submissions.allAt(tx, [gone.opportunityId]);
      if (there.some(({ delivery }) => delivery === 'delivered')) return err(invalid({ path: 'goneId', code: 'gone-given-there', message: 'A talk was given there; keep that one and merge the other into it.' }));
      const talks = new Set((await this.submissions.allAt(tx, [kept.opportunityId])).map(({ talkId }) => talkId));
      if (there.some(({ talkId }) => talks.has(talkId))) return err(invalid({ path: 'goneId', code: 'not-possible', message: 'What was sent to them can’t be brought together.' }));
      for (const { submissionId } of there) await this.submissions.moveToOpportunity(tx, ctx, submissionId, kept.opportunityId);
      const merged = await this.merges.merge(tx, ctx, kept, gone, there.map(({ submissionId }) => submissionId));
      await this.calendar.atOpportunities(tx, ctx, [merged]);
      return ok(merged);
    });
  }

  /**
   * What the merge moved goes back to where it was; what came to the one that stayed since then stays there. Not after a talk that moved was given, nor where a
   * list tells otherwise of it by now, nor while the one that stayed is itself part of another.
   */
  takeApart(ctx: Ctx, mergeText: string): Promise<Result<TakenApart, NothingThere | InvalidValues>> {
    return this.uow.run<TakenApart, NothingThere | InvalidValues>(ctx, async (tx) => {
      if (!(await this.practice.hold(tx, ctx))) return err(nothingThere);
      await this.opportunities.lock(tx, ctx);
      const merge = await this.merges.find(tx, mergeText);
      const kept = merge && (await this.opportunities.find(tx, merge.keptId, 'for update'));
      if (!merge || !kept) return err(nothingThere);
      const moved = (await this.submissions.allAt(tx, [merge.keptId])).filter(({ submissionId }) => merge.submissionIds.includes(submissionId));
      if (moved.some(({ delivery }) => delivery === 'delivered')) return err(invalid({ path: 'mergeId', code: 'talk-given', message: 'A talk that came along was given since: they stay one.' }));
      const apart = await this.merges.takeApart(tx, ctx, kept, merge);
      if (!apart) return err(invalid({ path: 'mergeId', code: 'moved-on', message: 'A list tells otherwise of it since then: they can’t be taken apart any more.' }));
      for (const { submissionId } of moved) await this.submissions.moveToOpportunity(tx, ctx, submissionId, merge.goneId);
      await this.calendar.atOpportunities(tx, ctx, [apart.kept, apart.other]);
      return ok(apart);
    });
  }
}
