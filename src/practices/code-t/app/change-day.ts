import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { daysBetween } from '../../../kernel/calendar-date.js';
import { parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { allowedActions, follow } from '../../../kernel/transition-table.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import { countingRules, nextFreeDays } from '../domain/booking.js';
import { mayDisplace } from '../domain/code-t.policy.js';
import type { NotNow } from '../domain/code-t.errors.js';
import type { CodeTDayId, StoredDay } from '../domain/code-t-day.js';
import { policyOn } from '../domain/code-t-policy.js';
import { ANSWER_DAYS, answerAction, COUNTED, CORRECTION_DAYS, DAY_LIFECYCLE, type DayAction, type DayOutcome, type DayReason } from '../domain/day-lifecycle.js';
import { hasRoomFor } from '../domain/presentation-rule.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { personOf } from '../../../platform/access/acting.js';
import { BookingFactsReader } from './booking-facts.js';
import { CodeTMails } from './code-t-mails.js';
import { DaySteps } from './day-steps.js';

export type ChangeDayError = NothingThere | NotNow | InvalidValues;
type Changed = Result<StoredDay, ChangeDayError>;

/** What happens to a booked day by its owner's hand, or by a lead's where the policy lets leads. */
@Injectable()
export class ChangeDay {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly calendar: Calendar,
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
    private readonly steps: DaySteps,
    private readonly mails: CodeTMails,
    private readonly logbook: Logbook,
  ) {}

  /** Before the working day ends; afterwards it is answered as lost. Cancelling what is cancelled changes nothing. */
  cancel(ctx: Ctx, dayText: string, reason: DayReason): Promise<Changed> {
    return this.own(ctx, dayText, async (tx, day) => {
      if (day.state === 'cancelled') return ok(day);
      if (day.state === 'booked' && day.to <= ctx.now) return err(refused(day, 'too-late'));
      return this.step(tx, ctx, day, 'cancel', reason, 'code-t.cancelled');
    });
  }

  /** Says how a day went, or corrects it. The same answer again changes nothing. */
  answer(ctx: Ctx, dayText: string, outcome: DayOutcome, reason: DayReason | null): Promise<Changed> {
    return this.own(ctx, dayText, async (tx, found) => {
      if (outcome === 'lost' && reason === null) return err(invalid({ path: 'reason', code: 'missing', message: 'Say what took the day; “none given” is an answer as well.' }));
      const isOver = found.state === 'booked' && found.to <= ctx.now;
      // Nobody need wait for the clock that asks: a day that is over can be answered at once.
      const day = isOver ? await this.steps.follow(tx, ctx, found, { action: 'end', isSystem: true }) : found;
      const reasonKept = outcome === 'lost' ? reason : null;
      if (day.state === outcome && day.reason === reasonKept) return ok(day);
      if (day.state === outcome) return this.reword(tx, ctx, day, reasonKept);
      const age = daysBetween(day.day, dayAt(ctx.now, day.zone));
      if (day.state === 'booked') return err(refused(day, 'too-early'));
      if (age > (day.state === 'unknown' ? ANSWER_DAYS : CORRECTION_DAYS)) return err(refused(day, 'too-late'));
      if (day.state === 'lost' && !(await this.hasRoomAgain(tx, ctx, day, outcome))) return err(refused(day, 'no-room'));
      return this.step(tx, ctx, day, answerAction(outcome), reasonKept, 'code-t.answered');
    });
  }

  /** A lead needs somebody: only where the policy lets leads, with words that the whole team can read. */
  async displace(ctx: Ctx, dayText: string, note: string): Promise<Changed> {
    const dayId = parseId<CodeTDayId>(dayText);
    const words = note.trim();
    if (words.length === 0 || words.length > 300) return err(invalid({ path: 'reason', code: 'length', message: 'Say in 1 to 300 characters why; the whole team reads it.' }));
    if (dayId === undefined) return err(nothingThere);
    return this.uow.run<StoredDay, ChangeDayError>(ctx, async (tx) => {
      await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
      const day = await this.locked(tx, dayId);
      const facts = day && (await this.facts.of(tx, ctx, day.personId));
      if (!day || !facts) return err(nothingThere);
      const policyAllows = policyOn(facts.timeline, day.day)?.policy.mayLeadsDisplace ?? false;
      if (!mayDisplace(ctx.actor, { teams: facts.teams, policyAllows }).allow || day.personId === personOf(ctx)) return err(nothingThere);
      if (day.state !== 'booked' || day.to <= ctx.now) return err(refused(day, 'state'));
      const displaced = await this.steps.follow(tx, ctx, day, { action: 'displace', reason: 'lead', note: words });
      const lead = (await this.facts.nameOf(tx, personOf(ctx))) ?? '';
      const nextDays = nextFreeDays({ ...facts, days: facts.days.filter(({ dayId: id }) => id !== dayId) }, day.day, day.projectId);
      await this.mails.displaced(tx, ctx, facts.person, day, { by: 'lead', lead, note: words }, nextDays);
      await this.logbook.audit(tx, ctx, 'code-t.displaced', { dayId, personId: day.personId });
      return ok(displaced);
    });
  }

  private own(ctx: Ctx, dayText: string, work: (tx: Tx, day: StoredDay) => Promise<Changed>): Promise<Changed> {
    const dayId = parseId<CodeTDayId>(dayText);
    if (dayId === undefined) return Promise.resolve(err(nothingThere));
    return this.uow.run<StoredDay, ChangeDayError>(ctx, async (tx) => {
      // Whether there is room again is the policy's word, so it must not change meanwhile.
      await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
      await this.calendar.lockPeople(tx, [personOf(ctx)]);
      const day = await this.days.find(tx, dayId);
      return day?.personId === personOf(ctx) ? work(tx, day) : err(nothingThere);
    });
  }

  private async locked(tx: Tx, dayId: CodeTDayId): Promise<StoredDay | undefined> {
    const day = await this.days.find(tx, dayId);
    if (day) await this.calendar.lockPeople(tx, [day.personId]);
    return day && this.days.find(tx, dayId);
  }

  private async step(tx: Tx, ctx: Ctx, day: StoredDay, action: DayAction, reason: DayReason | null, audited: string): Promise<Changed> {
    if (!follow(DAY_LIFECYCLE, day.state, action).ok) return err(refused(day, 'state'));
    const changed = await this.steps.follow(tx, ctx, day, { action, reason });
    await this.logbook.audit(tx, ctx, audited, { dayId: day.dayId, state: changed.state });
    return ok(changed);
  }

  /** The same outcome for another reason. */
  private async reword(tx: Tx, ctx: Ctx, day: StoredDay, reason: DayReason | null): Promise<Changed> {
    if (daysBetween(day.day, dayAt(ctx.now, day.zone)) > CORRECTION_DAYS) return err(refused(day, 'too-late'));
    await this.steps.reword(tx, ctx, day, reason);
    await this.logbook.audit(tx, ctx, 'code-t.answered', { dayId: day.dayId, state: day.state });
    return ok({ ...day, reason });
  }

  /** A lost day that was taken after all counts again: only if that is not one too many before a presentation. */
  private async hasRoomAgain(tx: Tx, ctx: Ctx, day: StoredDay, outcome: DayOutcome): Promise<boolean> {
    const facts = await this.facts.of(tx, ctx, day.personId);
    if (!facts || !COUNTED.has(outcome)) return true;
    const others = facts.days.filter(({ dayId }) => dayId !== day.dayId);
    return hasRoomFor({ ...day, state: outcome }, others, facts.presentations, countingRules(facts.timeline));
  }
}

function refused(day: StoredDay, why: NotNow['why']): NotNow {
  return { kind: 'not-now', state: day.state, allowed: allowedActions(DAY_LIFECYCLE, day.state), why };
}
