import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { workingPeople, type WorkingPerson } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OrganizationTicks, type OrganizationWork } from '../../../platform/jobs/organization-ticks.js';
import { OpportunityChanges, type ChangedOpportunity } from '../../opportunities/app/opportunity-changes.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import type { TalksSettings } from '../../policies/domain/talks-settings.js';
import { dueReminder, type Reminder } from '../domain/reminders.js';
import { addSlidesMail, callClosingMail, callMissedMail, confirmSlotMail, deadlineMovedMail, wasItGivenMail } from '../domain/talk.mail.js';
import { ReminderStore } from '../persistence/reminder.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';
import { NextCall } from './next-call.js';
import { SubmissionFinder } from './submission-finder.js';
import type { Whole } from './submission-steps.js';
import { TalkMails } from './talk-mails.js';
import { TellTalks } from './tell-talks.js';

const LOOK: OrganizationWork = { job: 'talks', everyMs: 5 * 60_000, failure: 'speakers were not reminded; the next look tries again' };

/**
 * What time does to talks: speakers are reminded before a call closes, to confirm their slot, and of slides; whoever missed a deadline is offered the next
 * call. Done again, also elsewhere or after a crash, it says nothing twice.
 */
@Injectable()
export class RemindSpeakers implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ticks: OrganizationTicks,
    private readonly practice: TalksPractice,
    private readonly store: ReminderStore,
    private readonly submissions: SubmissionStore,
    private readonly finder: SubmissionFinder,
    private readonly nextCall: NextCall,
    private readonly changes: OpportunityChanges,
    private readonly mails: TalkMails,
    private readonly telling: TellTalks,
  ) {}

  onModuleInit(): void {
    this.changes.listen((tx, ctx, changed) => this.tellMoved(tx, ctx, changed));
    this.ticks.every(LOOK, (ctx) => this.look(ctx));
  }

  ofOrganization(organization: OrganizationId): Promise<void> {
    return this.look(this.ticks.ctx(LOOK, organization));
  }

  private async look(ctx: Ctx): Promise<void> {
    const due = await this.uow.read(ctx, async (tx) => {
      const rules = await this.practice.settings(tx, ctx.now);
      return rules.isOn ? this.due(tx, ctx, rules) : [];
    });
    for (const { whole, person, reminder } of due) {
      await this.uow.run(ctx, async (tx) => {
        await this.give(tx, ctx, whole, person, reminder);
        return ok(null);
      });
    }
    await this.uow.run(ctx, async (tx) => {
      await this.telling.countCalls(tx, ctx, (await this.practice.settings(tx, ctx.now)).isOn);
      return ok(null);
    });
  }

  private async due(tx: Tx, ctx: Ctx, { remindersDays }: TalksSettings): Promise<readonly { readonly whole: Whole; readonly person: WorkingPerson; readonly reminder: Reminder }[]> {
    const candidates = await this.store.candidates(tx, ctx.now);
    const given = await this.store.given(tx, candidates.map(({ submissionId }) => submissionId));
    const people = new Map<string, WorkingPerson>((await workingPeople(tx, [...new Set(candidates.flatMap(({ speakerIds }) => speakerIds))], ctx.now)).map((person) => [person.personId, person]));
    const found = [];
    for (const whole of await this.finder.wholes(tx, candidates)) {
      const { submission } = whole;
      for (const personId of submission.speakerIds) {
        const person = people.get(personId);
        const reminder = person && dueReminder(factsOf(whole), person.zone, ctx.now, remindersDays);
        if (reminder && !given.has(`${submission.submissionId}|${personId}|${reminder.key}`)) found.push({ whole, person, reminder });
      }
    }
    return found;
  }

  /** What is asked for the company's sake keeps to everybody's budget of being asked; what keeps somebody's own chance open doesn't. */
  private async give(tx: Tx, ctx: Ctx, whole: Whole, person: WorkingPerson, reminder: Reminder): Promise<void> {
    // Sent, or confirmed, since it was looked at: then there is nothing to remind of.
    if ((await this.submissions.find(tx, whole.submission.submissionId, 'for update of s'))?.version !== whole.submission.version) return;
    if (reminder.kind === 'add-slides' || reminder.kind === 'was-it-given') {
      if (!(await this.mails.mayAsk(tx, ctx, person, `talk-${reminder.kind}`))) return;
    }
    if (!(await this.store.mark(tx, ctx, whole.submission.submissionId, person.personId, reminder.key))) return;
    const { talk, opportunity, submission } = whole;
    const next = reminder.kind === 'call-missed' ? await this.nextCall.instead(tx, ctx, talk, opportunity) : null;
    await this.mails.remind(tx, ctx, person, whole, reminder.key, (reader, about) => {
      switch (reminder.kind) {
        case 'call-closing': return callClosingMail(reader, about, reminder.daysLeft);
        case 'call-missed': return callMissedMail(reader, about, next);
        case 'confirm': return confirmSlotMail(reader, about);
        case 'was-it-given': return wasItGivenMail(reader, about);
        case 'add-slides': return addSlidesMail(reader, about, { slides: submission.slidesUrl === null, recording: submission.recordingUrl === null });
      }
    });
  }

  /** A deadline that moved is told at once to those who haven't sent yet. */
  private async tellMoved(tx: Tx, ctx: Ctx, changed: readonly ChangedOpportunity[]): Promise<void> {
    const moved = new Map<string, ChangedOpportunity>(changed.filter(({ before, after }) => JSON.stringify(before.call) !== JSON.stringify(after.call)).map((one) => [one.after.opportunityId, one]));
    if (moved.size === 0 || !(await this.practice.settings(tx, ctx.now)).isOn) return;
    const waiting = (await this.submissions.allAt(tx, [...moved.keys()])).filter(({ conference }) => conference === 'not-sent');
    for (const found of await this.finder.wholes(tx, waiting)) {
      const { submission } = found;
      const whole = { ...found, opportunity: moved.get(submission.opportunityId)!.after };
      for (const person of await workingPeople(tx, submission.speakerIds, ctx.now)) await this.mails.remind(tx, ctx, person, whole, `moved:${JSON.stringify(whole.opportunity.call)}`, deadlineMovedMail);
    }
  }
}

function factsOf({ submission, opportunity }: Whole): Parameters<typeof dueReminder>[0] {
  const { company, conference, delivery, createdAt, acceptedAt, deliveredOn, slidesUrl, recordingUrl } = submission;
  const { call, startsOn, endsOn } = opportunity;
  return { company, conference, delivery, createdAt, acceptedAt, deliveredOn, call, startsOn, endsOn, hasSlides: slidesUrl !== null, hasRecording: recordingUrl !== null };
}
