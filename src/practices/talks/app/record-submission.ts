import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { addDays, isCalendarDate, type CalendarDate } from '../../../kernel/calendar-date.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { dayAt, startOfDay } from '../../calendar/domain/working-day.js';
import { personOf } from '../../../platform/access/acting.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { urlOf } from '../../opportunities/domain/feed-values.js';
import { isInternal } from '../../opportunities/domain/opportunity.js';
import type { SubmissionAction } from '../domain/submission-states.js';
import type { RecordError } from '../domain/talks.errors.js';
import { SubmissionStore, type SubmissionDetails } from '../persistence/submission.store.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import { Stage } from './stage.js';
import { SubmissionFinder } from './submission-finder.js';
import { SubmissionSteps, type Step, type Whole } from './submission-steps.js';
import { TalkCalendar } from './talk-calendar.js';

export interface RecordWish {
  readonly submissionId: string;
  readonly action: SubmissionAction;
  /** The day it happened where the speaker is; null: today. */
  readonly on: CalendarDate | null;
  readonly note: string;
  readonly isLateEntry: boolean;
}

/** Things of more than three years ago aren't written down as if they were new. */
const OLDEST_DAYS = 1100;
const NOTE_MAX = 1000;
const READERS_MAX = 50;

/** What speakers tell of their submissions: where it stands with the conference and on stage, what came of it, and who may see it. */
@Injectable()
export class RecordSubmission {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly finder: SubmissionFinder,
    private readonly steps: SubmissionSteps,
    private readonly store: SubmissionStore,
    private readonly stage: Stage,
    private readonly calendar: TalkCalendar,
    private readonly logbook: Logbook,
  ) {}

  /** Along an arrow of one of the three axes. Late entries need a word. */
  record(ctx: Ctx, wish: RecordWish): Promise<Result<Whole, RecordError>> {
    return this.uow.run<Whole, RecordError>(ctx, async (tx) => {
      const whole = (await this.practice.hold(tx, ctx)) && (await this.finder.own(tx, ctx, wish.submissionId));
      if (!whole) return err(nothingThere);
      const zone = (await workingPeople(tx, [personOf(ctx)], ctx.now))[0]?.zone ?? 'UTC';
      const today = dayAt(ctx.now, zone);
      const on = wish.on ?? today;
      if (!isCalendarDate(on) || on > today || on < addDays(today, -OLDEST_DAYS)) return err(invalid({ path: 'on', code: 'day', message: 'It happened today, or on a day of the last three years.' }));
      if (wish.note.length > NOTE_MAX) return err(invalid({ path: 'note', code: 'length', message: `A note has at most ${NOTE_MAX} characters.` }));
      const at = on === today ? ctx.now : startOfDay(on, zone);
      const taken = await this.follow(tx, ctx, whole, { action: wish.action, at, on, note: wish.note.trim(), isLateEntry: wish.isLateEntry }, today);
      if (!taken.ok) return err(taken.error.kind === 'step-refused' ? { kind: 'step-not-taken', refused: taken.error, opportunity: whole.opportunity } : taken.error);
      if (wish.action === 'withdraw' || wish.action === 'cancel') await this.stage.moveUp(tx, ctx, whole.opportunity, today);
      // Where it stands is its speakers' alone, and audits are read by others.
      await this.logbook.audit(tx, ctx, 'talks.submission-changed', { submissionId: taken.value.submissionId });
      return ok({ ...whole, submission: taken.value });
    });
  }

  /** Whoever asks, or comes back, gets a place on the own stage or waits for one, as with `requestToSpeak`. */
  private async follow(tx: Tx, ctx: Ctx, whole: Whole, step: Step, today: CalendarDate): ReturnType<SubmissionSteps['follow']> {
    const taken = await this.steps.follow(tx, ctx, whole, step);
    const isAsking = step.action === 'request' || step.action === 'send-again';
    return taken.ok && isAsking && isInternal(whole.opportunity.kind) ? ok(await this.stage.seat(tx, ctx, { ...whole, submission: taken.value }, today)) : taken;
  }

  /** Slot, slides, recording, thanks; and notes for the trip, which only speakers read. */
  describe(ctx: Ctx, submissionText: string, details: SubmissionDetails): Promise<Result<Whole, NothingThere | InvalidValues>> {
    return this.change(ctx, submissionText, async (tx, whole) => {
      const problems = problemsOf(details);
      if (problems) return err(problems);
      const { submissionId } = whole.submission;
      await this.store.describe(tx, ctx, submissionId, { ...details, slidesUrl: urlOf(details.slidesUrl), recordingUrl: urlOf(details.recordingUrl), travelNote: details.travelNote.trim(), thanks: details.thanks.trim() });
      const submission = (await this.store.find(tx, submissionId))!;
      if (submission.slotStartsAt?.getTime() !== whole.submission.slotStartsAt?.getTime()) await this.calendar.sync(tx, ctx, submission, whole.talk, whole.opportunity);
      return ok({ ...whole, submission });
    });
  }

  /** Whom a submission is shown to that isn't accepted: nobody else is, whatever their rank. */
  share(ctx: Ctx, submissionText: string, personTexts: readonly string[]): Promise<Result<Whole, NothingThere | InvalidValues>> {
    return this.change(ctx, submissionText, async (tx, whole) => {
      const ids = [...new Set(personTexts)].map((text) => parseId<PersonId>(text));
      const known = await workingPeople(tx, ids.filter((id) => id !== undefined), ctx.now);
      if (known.length !== ids.length || ids.length > READERS_MAX) return err(invalid({ path: 'personIds', code: 'readers', message: `One of them does not work here, or they are more than ${READERS_MAX}.` }));
      await this.store.setReaders(tx, ctx, whole.submission.submissionId, known.map(({ personId }) => personId));
      return ok(whole);
    });
  }

  private change(ctx: Ctx, submissionText: string, work: (tx: Tx, whole: Whole) => Promise<Result<Whole, NothingThere | InvalidValues>>): Promise<Result<Whole, NothingThere | InvalidValues>> {
    return this.uow.run<Whole, NothingThere | InvalidValues>(ctx, async (tx) => {
      const whole = (await this.practice.hold(tx, ctx)) && (await this.finder.own(tx, ctx, submissionText));
      return whole ? work(tx, whole) : err(nothingThere);
    });
  }
}

function problemsOf({ slidesUrl, recordingUrl, travelNote, thanks }: SubmissionDetails): InvalidValues | null {
  const addresses = Object.entries({ slidesUrl, recordingUrl }).filter(([, url]) => url !== null && urlOf(url) === null);
  const long = Object.entries({ travelNote: [travelNote, 2000], thanks: [thanks, 1000] } as const).filter(([, [text, most]]) => text.length > most);
  const problems = [
    ...addresses.map(([path]) => ({ path, code: 'no-address', message: 'An address begins with https:// or http://.' })),
    ...long.map(([path, [, most]]) => ({ path, code: 'length', message: `At most ${most} characters.` })),
  ];
  return problems.length === 0 ? null : invalid(...problems);
}
