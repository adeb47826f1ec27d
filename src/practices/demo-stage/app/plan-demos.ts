import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { Entries } from '../../hack-week/app/entries.js';
import { MARGIN_MS, planRunningOrder, type Busy, type DemoToPlace, type OpenSession, type RunningOrder } from '../domain/plan-running-order.js';
import { expectedEnd } from '../domain/demo-clock.js';
import type { DemoFacts } from '../domain/stage-view.js';
import type { StageId, StoredStage } from '../domain/stage.js';
import { demoFacts } from '../persistence/demo-facts.query.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { ActingOnStage, type HeldStages, type NotHeld } from './acting-on-stage.js';

/** A running order that could be, with what it was made from. */
export interface PlannedOrder extends RunningOrder {
  readonly stages: readonly StoredStage[];
  readonly demos: ReadonlyMap<string, DemoFacts>;
}

/** Works out a running order; nothing is changed by it. */
@Injectable()
export class PlanDemos {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOnStage,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
    private readonly entries: Entries,
    private readonly calendar: Calendar,
  ) {}

  /** For demos that are submitted or wait on these stages; what was, is or stands on deck there stays. */
  execute(ctx: Ctx, editionText: string, stageTexts: readonly string[]): Promise<Result<PlannedOrder, NotHeld | InvalidValues>> {
    return this.uow.run<PlannedOrder, NotHeld | InvalidValues>(ctx, async (tx) => {
      const held = await this.acting.edition(tx, ctx, editionText);
      if (!held.ok) return held;
      if (!held.value.isOrganizer) return err(nothingThere);
      const stages = await this.stages.byIds(tx, stageTexts.flatMap((text) => parseId<StageId>(text) ?? []));
      if (stages.length === 0 || stages.length !== new Set(stageTexts).size || stages.some(({ editionId }) => editionId !== held.value.edition.editionId)) return err(nothingThere);
      const stageIds = stages.map(({ stageId }) => stageId);
      const slots = await this.slots.ofStages(tx, stageIds);
      const sessions = (await this.stages.sessions(tx, stageIds)).map((session): OpenSession => ({ ...session, ...whatStays(session.sessionId, slots, ctx.now) })).filter(({ endsAt }) => endsAt === null || endsAt > ctx.now);
      if (sessions.length === 0) return err(invalid({ path: 'stageIds', code: 'no-session', message: 'These stages have no session that is still to come; add one first.' }));
      return ok({ ...(await this.plan(tx, ctx, held.value, slots, sessions)), stages });
    });
  }

  private async plan(tx: Tx, ctx: Ctx, { edition, changeoverMs, demoMs }: HeldStages, slots: readonly StoredSlot[], sessions: readonly OpenSession[]): Promise<Omit<PlannedOrder, 'stages'>> {
    const open = await this.entries.ofEdition(tx, edition.editionId, ['submitted', 'scheduled']);
    const placed = new Map((await this.slots.ofEntries(tx, open.map(({ entryId }) => entryId))).map((slot) => [slot.entryId, slot]));
    const isFree = (entryId: string): boolean => {
      const slot = placed.get(entryId);
      return !slot || (slot.state === 'queued' && slots.some(({ slotId }) => slotId === slot.slotId));
    };
    const demos = await demoFacts(tx, open.map(({ entryId }) => entryId).filter(isFree));
    const wanted = [...demos.values()].map(({ entryId, number, lengthMs, presenters }): DemoToPlace => ({ entryId, number, lengthMs: lengthMs ?? demoMs, presenters }));
    const busy = await this.busyOf(tx, [...new Set(wanted.flatMap(({ presenters }) => presenters.map(({ personId }) => personId)))], sessions);
    return { ...planRunningOrder({ demos: wanted, sessions, busy, changeoverMs, now: ctx.now }), demos };
  }

  private async busyOf(tx: Tx, personIds: readonly DemoToPlace['presenters'][number]['personId'][], sessions: readonly OpenSession[]): Promise<ReadonlyMap<string, readonly Busy[]>> {
    const spans = sessions.map(({ startsAt, endsAt }) => ({ from: new Date(startsAt.getTime() - MARGIN_MS), to: new Date((endsAt ?? new Date(startsAt.getTime() + OPEN_END_MS)).getTime() + MARGIN_MS) }));
    const busy = new Map<string, readonly Busy[]>();
    for (const personId of personIds) busy.set(personId, await this.calendar.conflictsOf(tx, personId, spans, 'demo-slot'));
    return busy;
  }
}

/** How far calendars are looked into where a session has no end. */
const OPEN_END_MS = 12 * 3_600_000;

/** Until when what stays in a session takes its stage, and which of its breaks are still to come. */
function whatStays(sessionId: string, slots: readonly StoredSlot[], now: Date): Pick<OpenSession, 'busyUntil'> {
  const ends = slots.filter((slot) => slot.sessionId === sessionId).flatMap((slot) => {
    if (slot.endedAt) return [slot.endedAt.getTime()];
    if (slot.state === 'live') return [expectedEnd(slot, now).getTime()];
    return slot.state === 'on-deck' ? [now.getTime() + slot.budgetMs + slot.extendedMs] : [];
  });
  return { busyUntil: ends.length > 0 ? new Date(Math.max(...ends)) : null };
}
