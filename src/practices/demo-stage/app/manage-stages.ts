import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { Entries } from '../../hack-week/app/entries.js';
import { planTimes } from '../domain/plan-times.js';
import { readSessions, readStage, type TypedSession } from '../domain/stage-draft.js';
import type { StageHasMoved } from '../domain/stage.errors.js';
import { stageAbilities } from '../domain/stage.policy.js';
import type { StageId, StageSessionId, StoredStage } from '../domain/stage.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { ActingOnStage, type HeldStage, type NotHeld } from './acting-on-stage.js';
import { SlotClaims } from './slot-claims.js';
import { StageChanges } from './stage-changes.js';

export type ManageStageError = NotHeld | InvalidValues | StageHasMoved;
type Managed<T = StoredStage> = Result<T, ManageStageError>;

const MOST_STAGES = 20;

/** Stages of an edition: named, hosted, with their sessions. For its organizers. */
@Injectable()
export class ManageStages {
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

  create(ctx: Ctx, editionText: string, typed: { readonly name: string; readonly place: string }): Promise<Managed> {
    const read = readStage(typed);
    if (!read.ok) return Promise.resolve(err(invalid(...read.error)));
    return this.uow.run<StoredStage, ManageStageError>(ctx, async (tx) => {
      const held = await this.acting.edition(tx, ctx, editionText);
      if (!held.ok) return held;
      const { edition, isOrganizer } = held.value;
      if (!stageAbilities({ phase: edition.phase, isOrganizer, isHost: false }).arrange) return err(nothingThere);
      const others = await this.stages.ofEdition(tx, edition.editionId);
      if (others.length >= MOST_STAGES) return err(invalid({ path: 'editionId', code: 'too-many', message: `A hack week has at most ${MOST_STAGES} stages.` }));
      const problem = nameTaken(others, read.value.name);
      if (problem) return err(problem);
      const stageId = idFrom<StageId>(this.random(16));
      await this.stages.insert(tx, ctx, { stageId, editionId: edition.editionId, ...read.value });
      await this.changes.seen(tx, ctx, [stageId], { action: 'create' });
      await this.logbook.audit(tx, ctx, 'hack-week.stage-created', { stageId, editionId: edition.editionId });
      return ok(await this.changes.stage(tx, stageId));
    });
  }

  change(ctx: Ctx, stageText: string, typed: { readonly name: string; readonly place: string }): Promise<Managed> {
    const read = readStage(typed);
    if (!read.ok) return Promise.resolve(err(invalid(...read.error)));
    return this.arrange(ctx, stageText, 'hack-week.stage-changed', async (tx, { stage }) => {
      const problem = nameTaken((await this.stages.ofEdition(tx, stage.editionId)).filter(({ stageId }) => stageId !== stage.stageId), read.value.name);
      if (problem) return err(problem);
      await this.stages.rename(tx, stage.stageId, read.value);
      await this.changes.seen(tx, ctx, [stage.stageId], { action: 'rename' });
      return ok(await this.changes.stage(tx, stage.stageId));
    });
  }

  /** Not one on which something was shown; demos that wait on it wait for another place. */
  remove(ctx: Ctx, stageText: string): Promise<Managed> {
    return this.arrange(ctx, stageText, 'hack-week.stage-removed', async (tx, { stage }) => {
      const slots = await this.slots.ofStages(tx, [stage.stageId]);
      if (slots.some(({ state }) => state === 'live' || state === 'done')) return err(invalid({ path: 'stageId', code: 'stage-used', message: 'Something was shown on this stage; it stays.' }));
      await this.claims.releaseSlots(tx, ctx, slots.map(({ slotId }) => slotId));
      await this.slots.remove(tx, slots.map(({ slotId }) => slotId));
      for (const { entryId } of slots) await this.entries.step(tx, ctx, entryId, 'unschedule');
      await this.changes.seen(tx, ctx, [stage.stageId]);
      await this.stages.setSessions(tx, ctx, stage.stageId, []);
      await this.stages.remove(tx, stage.stageId);
      return ok(stage);
    }, async (tx, stageId) => (await this.slots.ofStages(tx, [stageId])).map(({ entryId }) => entryId));
  }

  addHost(ctx: Ctx, stageText: string, personText: string): Promise<Managed> {
    return this.arrange(ctx, stageText, 'hack-week.host-added', async (tx, { stage }) => {
      const [person] = await workingPeople(tx, [parseId<PersonId>(personText) ?? ''].filter(Boolean), ctx.now);
      if (!person) return err(nothingThere);
      await this.stages.addHost(tx, ctx, stage.stageId, person.personId as PersonId);
      await this.changes.seen(tx, ctx, [stage.stageId], { action: 'add-host' });
      return ok(await this.changes.stage(tx, stage.stageId));
    });
  }

  removeHost(ctx: Ctx, stageText: string, personText: string): Promise<Managed> {
    return this.arrange(ctx, stageText, 'hack-week.host-removed', async (tx, { stage }) => {
      const personId = parseId<PersonId>(personText);
      if (!personId) return err(nothingThere);
      await this.stages.removeHosts(tx, [personId], stage.stageId);
      await this.changes.seen(tx, ctx, [stage.stageId], { action: 'remove-host' });
      return ok(await this.changes.stage(tx, stage.stageId));
    });
  }

  /** Sessions as they are to be. One in which demos stand can be moved in time, but goes only when they are elsewhere. */
  setSessions(ctx: Ctx, stageText: string, version: number, typed: readonly TypedSession[]): Promise<Managed> {
    const read = readSessions(typed);
    if (!read.ok) return Promise.resolve(err(invalid(...read.error)));
    return this.arrange(ctx, stageText, 'hack-week.sessions-set', async (tx, { stage, changeoverMs }) => {
      if (stage.version !== version) return err({ kind: 'stage-moved', stage });
      const known = await this.stages.sessions(tx, [stage.stageId]);
      const slots = await this.slots.ofStages(tx, [stage.stageId]);
      const unknown = read.value.findIndex(({ id }) => id !== null && !known.some(({ sessionId }) => sessionId === id));
      if (unknown !== -1) return err(invalid({ path: `sessions.${unknown}.id`, code: 'session-unknown', message: 'There is no such session on that stage.' }));
      const used = known.find(({ sessionId }) => !read.value.some(({ id }) => id === sessionId) && slots.some((slot) => slot.sessionId === sessionId));
      if (used) return err(invalid({ path: 'sessions', code: 'session-used', message: `Demos stand in “${used.title}”; move them before it goes.` }));
      const sessions = read.value.map(({ id, ...session }) => ({ ...session, sessionId: (id ?? idFrom(this.random(16))) as StageSessionId }));
      await this.stages.setSessions(tx, ctx, stage.stageId, sessions);
      await this.slots.put(tx, ctx, planTimes(sessions, slots, changeoverMs) as readonly StoredSlot[]);
      await this.claims.refresh(tx, ctx, [stage.stageId]);
      await this.changes.moved(tx, ctx, [stage.stageId], { action: 'set-sessions' });
      return ok(await this.changes.stage(tx, stage.stageId));
    });
  }

  private arrange(ctx: Ctx, stageText: string, audited: string, work: (tx: Tx, held: HeldStage) => Promise<Managed>, changing?: (tx: Tx, stageId: StageId) => Promise<readonly string[]>): Promise<Managed> {
    return this.uow.run<StoredStage, ManageStageError>(ctx, async (tx) => {
      const held = await this.acting.stage(tx, ctx, stageText, changing && ((stageId) => changing(tx, stageId)));
      if (!held.ok) return held;
      if (!held.value.can.arrange) return err(nothingThere);
      const done = await work(tx, held.value);
      if (done.ok) await this.logbook.audit(tx, ctx, audited, { stageId: held.value.stage.stageId });
      return done;
    });
  }
}

function nameTaken(others: readonly StoredStage[], name: string): InvalidValues | undefined {
  const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  return isTaken ? invalid({ path: 'name', code: 'stage-taken', message: 'Another stage of this hack week is called so.' }) : undefined;
}
