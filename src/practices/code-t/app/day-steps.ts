import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { follow } from '../../../kernel/transition-table.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { DAY_LIFECYCLE, STANDING, type DayAction, type DayReason, type DisplacedBy } from '../domain/day-lifecycle.js';
import type { StoredDay } from '../domain/code-t-day.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { CodeTEventStore } from '../persistence/code-t-event.store.js';
import { personOf } from '../../../platform/access/acting.js';

export interface DayStep {
  readonly action: DayAction;
  readonly reason?: DayReason | DisplacedBy | null;
  readonly note?: string | null;
  /** Nobody did it, also where somebody's request led to it. */
  readonly isSystem?: boolean;
}

/** Moves days along their arrows: the row, the event, and the time in the calendar that is given back. Callers hold the person. */
@Injectable()
export class DaySteps {
  constructor(
    private readonly days: CodeTDayStore,
    private readonly events: CodeTEventStore,
    private readonly calendar: Calendar,
  ) {}

  /** Throws for an arrow that isn't there: callers asked before. */
  async follow(tx: Tx, ctx: Ctx, day: StoredDay, step: DayStep): Promise<StoredDay> {
    const next = follow(DAY_LIFECYCLE, day.state, step.action);
    if (!next.ok) throw new Error(`no ${step.action} of a Code T day that is ${day.state}`);
    const state = next.value;
    const reason = step.reason ?? null;
    await this.days.moveTo(tx, ctx, day.dayId, { state, reason, note: step.note ?? null, by: step.isSystem ? null : personOf(ctx) });
    await this.events.append(tx, ctx, { dayId: day.dayId }, { action: step.action, state, reason }, step.isSystem);
    if (!STANDING.has(state)) await this.calendar.release(tx, ctx, 'code-t', [day.dayId]);
    return { ...day, state, reason, displacedNote: step.note ?? null, stateChangedAt: ctx.now };
  }

  /** The same state for another reason. */
  async reword(tx: Tx, ctx: Ctx, day: StoredDay, reason: DayReason | null): Promise<void> {
    await this.days.moveTo(tx, ctx, day.dayId, { state: day.state, reason, by: personOf(ctx) });
    await this.events.append(tx, ctx, { dayId: day.dayId }, { action: 'reword', state: day.state, reason });
  }
}
