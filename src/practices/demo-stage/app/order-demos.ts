import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { Entries } from '../../hack-week/app/entries.js';
import { counted, withSlot } from '../domain/place-slot.js';
import { planTimes } from '../domain/plan-times.js';
import type { StageHasMoved } from '../domain/stage.errors.js';
import { stageAbilities } from '../domain/stage.policy.js';
import { inRunningOrder, type DemoSlotId, type StageId, type StageSession, type StageSessionId, type StoredStage } from '../domain/stage.js';
import { demoFacts } from '../persistence/demo-facts.query.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { ActingOnStage, type HeldStages, type NotHeld } from './acting-on-stage.js';
import { SlotClaims } from './slot-claims.js';
import { StageChanges } from './stage-changes.js';

/** A running order as it is to be: demos in order, each in a session of one of the stages; `version` is the stage that was seen. */
export interface WantedOrder {
  readonly editionId: string;
  readonly stages: readonly { readonly stageId: string; readonly version: number }[];
  readonly slots: readonly { readonly entryId: string; readonly stageId: string; readonly sessionId: string }[];
}

/** Where a slot goes: to a session, 1 being its first place. `version` is that of the stage of the session. */
export interface WantedPlace {
  readonly slotId: string;
  readonly sessionId: string;
  readonly position: number;
  readonly version: number;
}

export type OrderError = NotHeld | InvalidValues | StageHasMoved;

/** What is read of some stages before their order is changed. */
interface Lines {
  readonly sessions: readonly (StageSession & { readonly stageId: StageId })[];
  readonly slots: readonly StoredSlot[];
}

/** Puts demos in order, all at once or one by hand. Presenters' calendars follow; what was or is on stage stays where it is. */
@Injectable()
export class OrderDemos {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOnStage,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
    private readonly entries: Entries,
    private readonly claims: SlotClaims,
    private readonly changes: StageChanges,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Replaces what is to come on some stages. Demos of these stages that are named no longer lose their place. */
  apply(ctx: Ctx, wanted: WantedOrder): Promise<Result<readonly StoredStage[], OrderError>> {
    return this.uow.run<readonly StoredStage[], OrderError>(ctx, async (tx) => {
      const held = await this.held(tx, ctx, wanted.editionId, wanted.stages, wanted.slots.flatMap(({ entryId }) => parseId(entryId) ?? []));
      if (!held.ok) return held;
      const { stages, edition } = held.value;
      const stageIds = stages.map(({ stageId }) => stageId);
      const lines = await this.lines(tx, stageIds);
      const problem = await this.problemOf(tx, wanted, lines, edition.editionId);
      if (problem) return err(problem);
      const named = new Set(wanted.slots.map(({ entryId }) => entryId));
      const gone = lines.slots.filter(({ state, entryId }) => state === 'queued' && !named.has(entryId));
      await this.remove(tx, ctx, gone);
      const kept = await this.take(tx, held.value, wanted, lines);
      await this.write(tx, ctx, held.value, lines.sessions, kept);
      for (const { entryId } of wanted.slots) await this.step(tx, ctx, entryId, 'schedule');
      await this.claims.refresh(tx, ctx, stageIds);
      await this.changes.moved(tx, ctx, stageIds, { action: 'order' });
      await this.logbook.audit(tx, ctx, 'hack-week.running-order-set', { editionId: edition.editionId, stageIds, demos: wanted.slots.length });
      return ok(await this.stages.byIds(tx, stageIds));
    });
  }

  /** Drags one demo that is to come to another place, also on another stage. */
  place(ctx: Ctx, wish: WantedPlace): Promise<Result<StoredStage, OrderError>> {
    return this.uow.run<StoredStage, OrderError>(ctx, async (tx) => {
      const slotId = parseId<DemoSlotId>(wish.slotId);
      const seen = slotId && (await this.slots.find(tx, slotId));
      const target = seen && (await this.targetOf(tx, seen, wish.sessionId));
      if (!seen || !target) return err(nothingThere);
      const held = await this.held(tx, ctx, target.editionId, [{ stageId: target.stageId, version: wish.version }], [], seen.stageId);
      if (!held.ok) return held;
      const stageIds = held.value.stages.map(({ stageId }) => stageId);
      const lines = await this.lines(tx, stageIds);
      const slot = lines.slots.find((one) => one.slotId === slotId);
      const session = lines.sessions.find(({ sessionId }) => sessionId === wish.sessionId);
      if (!slot || !session) return err(nothingThere);
      if (slot.state !== 'queued') return err(invalid({ path: 'slotId', code: 'not-queued', message: 'Only demos that wait in line can be moved.' }));
      const others = lines.slots.filter((one) => one.slotId !== slotId);
      const ofSession = lines.sessions.filter(({ stageId }) => stageId === session.stageId);
      const line = withSlot(ofSession, others.filter(({ stageId }) => stageId === session.stageId), { ...slot, stageId: session.stageId }, session.sessionId, wish.position);
      const left = others.filter(({ stageId }) => stageId !== session.stageId);
      await this.write(tx, ctx, held.value, lines.sessions, [...line, ...left]);
      await this.claims.refresh(tx, ctx, stageIds);
      await this.changes.moved(tx, ctx, stageIds, { action: 'move', entryId: slot.entryId, state: slot.state });
      await this.logbook.audit(tx, ctx, 'hack-week.demo-moved', { stageId: session.stageId, entryId: slot.entryId });
      return ok(await this.changes.stage(tx, session.stageId));
    });
  }

  /** A withdrawn demo: its slot is freed, and those behind it move up. */
  async free(tx: Tx, ctx: Ctx, entryId: string): Promise<void> {
    const [slot] = await this.slots.ofEntries(tx, [entryId]);
    if (!slot || slot.state === 'done') return;
    await this.stages.lock(tx, [slot.stageId]);
    await this.claims.releaseSlots(tx, ctx, [slot.slotId]);
    await this.slots.remove(tx, [slot.slotId]);
    const { sessions, slots } = await this.lines(tx, [slot.stageId]);
    await this.slots.put(tx, ctx, counted(inRunningOrder(slots, sessions) as readonly StoredSlot[]));
    await this.changes.moved(tx, ctx, [slot.stageId], { action: 'withdraw', entryId });
  }

  /** A demo says something else than before: who shows it, or what it is called. Its place stays. */
  async demoChanged(tx: Tx, ctx: Ctx, entryId: string): Promise<void> {
    const [slot] = await this.slots.ofEntries(tx, [entryId]);
    if (!slot) return;
    await this.stages.lock(tx, [slot.stageId]);
    await this.claims.refresh(tx, ctx, [slot.stageId]);
    await this.changes.seen(tx, ctx, [slot.stageId], { action: 'demo-changed', entryId, state: slot.state });
  }

  private async held(tx: Tx, ctx: Ctx, editionText: string, wanted: WantedOrder['stages'], named: readonly string[] = [], also?: StageId): Promise<Result<HeldStages & { readonly stages: readonly StoredStage[] }, OrderError>> {
    const held = await this.acting.edition(tx, ctx, editionText);
    if (!held.ok) return held;
    const { edition, isOrganizer } = held.value;
    const stageIds = wanted.map(({ stageId }) => parseId<StageId>(stageId));
    if (!stageAbilities({ phase: edition.phase, isOrganizer, isHost: false }).arrange || stageIds.some((id) => id === undefined)) return err(nothingThere);
    const wantedIds = [...new Set([...(stageIds as StageId[]), ...(also ? [also] : [])])];
    await this.entries.lock(tx, [...named, ...(await this.slots.ofStages(tx, wantedIds)).map(({ entryId }) => entryId)]);
    const stages = await this.stages.lock(tx, wantedIds);
    if (stages.some(({ editionId }) => editionId !== edition.editionId) || stageIds.some((id) => !stages.some(({ stageId }) => stageId === id))) return err(nothingThere);
    const moved = stages.find(({ stageId, version }) => wanted.some((one) => one.stageId.toLowerCase() === stageId && one.version !== version));
    return moved ? err({ kind: 'stage-moved', stage: moved }) : ok({ ...held.value, stages });
  }

  private async lines(tx: Tx, stageIds: readonly StageId[]): Promise<Lines> {
    return { sessions: await this.stages.sessions(tx, stageIds), slots: await this.slots.ofStages(tx, stageIds) };
  }

  private async targetOf(tx: Tx, { stageId }: StoredSlot, sessionText: string): Promise<StoredStage | undefined> {
    const home = await this.stages.find(tx, stageId);
    const siblings = home ? await this.stages.ofEdition(tx, home.editionId) : [];
    const session = (await this.stages.sessions(tx, siblings.map((stage) => stage.stageId))).find(({ sessionId }) => sessionId === sessionText.toLowerCase());
    return session && siblings.find((stage) => stage.stageId === session.stageId);
  }

  /** What can't be: a demo twice, one that is not ready or was shown, or that has a place on a stage that is not meant, or a session that isn't there. */
  private async problemOf(tx: Tx, { slots }: WantedOrder, lines: Lines, editionId: string): Promise<InvalidValues | undefined> {
    const entries = new Map((await this.entries.byIds(tx, slots.flatMap(({ entryId }) => parseId(entryId) ?? []))).map((entry): [string, typeof entry] => [entry.entryId, entry]));
    const placed = new Map((await this.slots.ofEntries(tx, [...entries.keys()])).map((slot) => [slot.entryId, slot]));
    const problems = slots.flatMap(({ entryId, stageId, sessionId }, index) => {
      const entry = entries.get(entryId);
      const slot = placed.get(entryId);
      const say = (field: string, code: string, message: string) => [{ path: `slots.${index}.${field}`, code, message }];
      if (!entry || entry.editionId !== editionId) return say('entryId', 'no-demo', 'There is no such demo in this hack week.');
      if (slots.findIndex((other) => other.entryId === entryId) !== index) return say('entryId', 'double', 'A demo has one place.');
      if (entry.state !== 'submitted' && entry.state !== 'scheduled') return say('entryId', 'state', 'Only demos that are submitted and were not shown have a place.');
      if (slot && (slot.state !== 'queued' || !lines.slots.some(({ slotId }) => slotId === slot.slotId))) return say('entryId', 'elsewhere', 'It is being shown, was passed by, or waits on a stage that is not among these.');
      if (!lines.sessions.some((session) => session.sessionId === sessionId && session.stageId === stageId)) return say('sessionId', 'session-unknown', 'There is no such session on that stage.');
      return [];
    });
    return problems.length > 0 ? invalid(...problems) : undefined;
  }

  /** The slots of some stages as an order wants them: those that stay as they are, then those that are named, in its order. */
  private async take(tx: Tx, { demoMs }: HeldStages, wanted: WantedOrder, { sessions, slots }: Lines): Promise<readonly StoredSlot[]> {
    const facts = await demoFacts(tx, wanted.slots.map(({ entryId }) => entryId));
    const known = new Map(slots.map((slot) => [slot.entryId, slot]));
    const named = wanted.slots.map(({ entryId, stageId, sessionId }): StoredSlot => {
      const place = { stageId: stageId as StageId, sessionId: sessionId as StageSessionId };
      const slot = known.get(entryId);
      const budgetMs = facts.get(entryId)?.lengthMs ?? demoMs;
      return slot ? { ...slot, ...place, budgetMs } : { ...newSlot, ...place, slotId: idFrom<DemoSlotId>(this.random(16)), entryId, budgetMs };
    });
    const stay = slots.filter(({ state }) => state !== 'queued');
    return [...new Set(sessions.map(({ stageId }) => stageId))].flatMap((stageId) => {
      const here = sessions.filter((session) => session.stageId === stageId);
      const staying = inRunningOrder(stay.filter((slot) => slot.stageId === stageId), here) as readonly StoredSlot[];
      return here.flatMap(({ sessionId }) => [...staying, ...named].filter((slot) => slot.stageId === stageId && slot.sessionId === sessionId));
    });
  }

  private async write(tx: Tx, ctx: Ctx, { changeoverMs }: HeldStages, sessions: Lines['sessions'], slots: readonly StoredSlot[]): Promise<void> {
    const stageIds = [...new Set(slots.map(({ stageId }) => stageId))];
    await this.slots.put(tx, ctx, stageIds.flatMap((stageId) => {
      const own = sessions.filter((session) => session.stageId === stageId);
      return planTimes(own, counted(slots.filter((slot) => slot.stageId === stageId)), changeoverMs) as readonly StoredSlot[];
    }));
  }

  private async remove(tx: Tx, ctx: Ctx, gone: readonly StoredSlot[]): Promise<void> {
    if (gone.length === 0) return;
    await this.claims.releaseSlots(tx, ctx, gone.map(({ slotId }) => slotId));
    await this.slots.remove(tx, gone.map(({ slotId }) => slotId));
    for (const { entryId } of gone) await this.step(tx, ctx, entryId, 'unschedule');
  }

  /** Along an arrow where there is one: who has a place already keeps it. */
  private async step(tx: Tx, ctx: Ctx, entryId: string, action: 'schedule' | 'unschedule'): Promise<void> {
    await this.entries.step(tx, ctx, entryId, action);
  }
}

const newSlot: Omit<StoredSlot, 'slotId' | 'stageId' | 'sessionId' | 'entryId' | 'budgetMs'> = {
  position: 1, state: 'queued', plannedAt: null, extendedMs: 0, calledAt: null, liveStartedAt: null, pausedAt: null, pausedMs: 0, endedAt: null, recordingUrl: null, takenFrom: [],
};
