import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { KeepOpportunities } from '../../opportunities/app/keep-opportunities.js';
import { OpportunityChanges } from '../../opportunities/app/opportunity-changes.js';
import type { Opportunity } from '../../opportunities/domain/opportunity.js';
import type { StoredSubmission, StoredTalk } from '../domain/talk.js';
import { talkTime } from '../domain/talk-span.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { TalkStore } from '../persistence/talk.store.js';

/**
 * Confirmed talks stand in the calendars of their speakers. They stop nothing: whoever speaks decides for themselves. Private ones never get there, since
 * only what was accepted can be confirmed.
 */
@Injectable()
export class TalkCalendar implements OnModuleInit {
  constructor(
    private readonly calendar: Calendar,
    private readonly opportunities: KeepOpportunities,
    private readonly changes: OpportunityChanges,
    private readonly submissions: SubmissionStore,
    private readonly talks: TalkStore,
  ) {}

  onModuleInit(): void {
    this.changes.listen(async (tx, ctx, changed) => {
      const moved = changed.filter(({ before, after }) => timeOf(before) !== timeOf(after) || before.name !== after.name).map(({ after }) => after);
      await this.atOpportunities(tx, ctx, moved);
    });
  }

  /** Puts a submission where it belongs now, or takes it out. `gone` speak no longer. */
  async sync(tx: Tx, ctx: Ctx, submission: StoredSubmission, talk: StoredTalk, opportunity: Opportunity, gone: readonly PersonId[] = []): Promise<void> {
    const stands = submission.delivery === 'confirmed' || submission.delivery === 'delivered';
    const people = stands ? await workingPeople(tx, talk.speakerIds, ctx.now) : [];
    const kept = new Set<string>();
    for (const { personId, zone } of people) {
      const time = talkTime(talk, submission, opportunity, zone);
      if (!time) continue;
      kept.add(personId);
      const title = `${talk.title} (${opportunity.name})`;
      await this.calendar.claim(tx, ctx, {
        from: time.from, to: time.to, kind: 'talk', ownerKey: keyOf(submission, personId), personId, teamId: null, ...(time.day === null ? {} : { day: time.day, zone }),
        title: { en: title, de: title }, path: `/talks/submissions/${submission.submissionId}`, isBlocking: false,
      });
    }
    const free = [...talk.speakerIds, ...gone].filter((personId) => !kept.has(personId));
    await this.calendar.release(tx, ctx, 'talk', free.map((personId) => keyOf(submission, personId)));
  }

  /** All submissions of a talk, after it or its speakers changed. */
  async ofTalk(tx: Tx, ctx: Ctx, talk: StoredTalk, gone: readonly PersonId[] = []): Promise<void> {
    const standing = (await this.submissions.ofTalks(tx, [talk.talkId], talk.ownerId)).filter(({ delivery }) => delivery === 'confirmed');
    const byId = new Map<string, Opportunity>((await this.opportunities.byIds(tx, standing.map(({ opportunityId }) => opportunityId))).map((one) => [one.opportunityId, one]));
    for (const submission of standing) await this.sync(tx, ctx, submission, talk, byId.get(submission.opportunityId)!, gone);
  }

  /** Everything that stands at some opportunities, after their time or their name changed, or something moved to them. */
  async atOpportunities(tx: Tx, ctx: Ctx, moved: readonly Opportunity[]): Promise<void> {
    if (moved.length === 0) return;
    const standing = (await this.submissions.allAt(tx, moved.map(({ opportunityId }) => opportunityId))).filter(({ delivery }) => delivery === 'confirmed');
    const talks = new Map<string, StoredTalk>((await this.talks.byIds(tx, standing.map(({ talkId }) => talkId))).map((talk) => [talk.talkId, talk]));
    for (const submission of standing) await this.sync(tx, ctx, submission, talks.get(submission.talkId)!, moved.find(({ opportunityId }) => opportunityId === submission.opportunityId)!);
  }
}

function keyOf({ submissionId }: Pick<StoredSubmission, 'submissionId'>, personId: string): string {
  return `${submissionId}:${personId}`;
}

function timeOf({ startsOn, endsOn, startsAt }: Opportunity): string {
  return JSON.stringify([startsOn, endsOn, startsAt]);
}
