import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { countedDays, inScope } from '../domain/presentation-rule.js';
import { policyOn } from '../domain/code-t-policy.js';
import type { StoredDay } from '../domain/code-t-day.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { BookingFactsReader, type PersonFacts } from './booking-facts.js';
import { CodeTMails } from './code-t-mails.js';
import { DaySteps } from './day-steps.js';

const AT_ONCE = 100;

/** When the working day of a booked day is over where its owner is, it is unknown how it went, and they are asked once. */
@Injectable()
export class EndDays {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
    private readonly steps: DaySteps,
    private readonly mails: CodeTMails,
  ) {}

  /** All that are over, some at a time, so that nobody who books waits for long. */
  async run(ctx: Ctx): Promise<void> {
    for (let ended = AT_ONCE; ended === AT_ONCE; ) ended = await this.some(ctx);
  }

  private async some(ctx: Ctx): Promise<number> {
    const over = await this.uow.read(ctx, (tx) => this.days.ended(tx, ctx.now, AT_ONCE));
    if (over.length === 0) return 0;
    await this.uow.run(ctx, async (tx) => {
      await this.calendar.lockPeople(tx, over.map(({ personId }) => personId));
      // Somebody may have answered meanwhile, or another instance been here.
      for (const day of await this.days.byIds(tx, over.map(({ dayId }) => dayId))) if (day.state === 'booked') await this.end(tx, ctx, day);
      return ok(null);
    });
    return over.length;
  }

  private async end(tx: Tx, ctx: Ctx, day: StoredDay): Promise<void> {
    await this.steps.follow(tx, ctx, day, { action: 'end', isSystem: true });
    const facts = await this.facts.of(tx, ctx, day.personId);
    if (facts) await this.mails.dayOver(tx, ctx, facts.person, day, presentationDue(facts, day));
  }
}

/** Has this day used up what may lie before a presentation, with none in sight? */
function presentationDue(facts: PersonFacts, day: StoredDay): { readonly counted: number } | null {
  const policy = policyOn(facts.timeline, facts.today)?.policy;
  if (!policy?.isOn) return null;
  const presentations = inScope(facts.presentations, policy.countingScope, day.projectId);
  const counted = countedDays(inScope(facts.days, policy.countingScope, day.projectId), presentations).length;
  const isPlanned = presentations.some(({ state }) => state === 'scheduled' || state === 'presented');
  return counted >= policy.daysBeforePresentation && !isPlanned ? { counted } : null;
}
