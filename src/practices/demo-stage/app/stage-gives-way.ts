import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Departures, type Departure } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { CommitmentOwners, type CommitmentOwner, type Displacing } from '../../calendar/app/commitment-owners.js';
import type { Commitment } from '../../calendar/domain/commitment.js';
import { SaveDemo } from '../../demos/app/save-demo.js';
import { Editions } from '../../hack-week/app/editions.js';
import { Entries } from '../../hack-week/app/entries.js';
import { Joining } from '../../hack-week/app/joining.js';
import { HackWeekPolicies } from '../../hack-week/app/hack-week-policies.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import { slotOfClaim } from '../domain/slot-claim.js';
import { HOLDS_TIME } from '../domain/slot-lifecycle.js';
import { ended } from '../domain/demo-clock.js';
import { DemoSlotStore } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { claimsToCome } from '../persistence/stage-people.query.js';
import { OrderDemos } from './order-demos.js';
import { SlotClaims } from './slot-claims.js';
import { StageChanges } from './stage-changes.js';
import { StageMails } from './stage-mails.js';

/**
 * What others do to a running order, in their transactions. A shift that comes later takes the presenter's time but not the demo's place: the slot says so,
 * and presenters, hosts and organizers are told, since only they know who can stand in. A withdrawn demo frees its slot. The end of the demos ends what is live.
 */
@Injectable()
export class StageGivesWay implements OnModuleInit, CommitmentOwner, Departure {
  constructor(
    private readonly owners: CommitmentOwners,
    private readonly departures: Departures,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly joining: Joining,
    private readonly rules: HackWeekPolicies,
    private readonly saving: SaveDemo,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
    private readonly claims: SlotClaims,
    private readonly order: OrderDemos,
    private readonly changes: StageChanges,
    private readonly mails: StageMails,
  ) {}

  onModuleInit(): void {
    this.owners.register('demo-slot', this);
    this.departures.register(this);
    this.entries.onWithdrawn((tx, ctx, { entryId }) => this.order.free(tx, ctx, entryId));
    this.joining.onGone((tx, ctx, { entryId }) => this.order.demoChanged(tx, ctx, entryId));
    this.saving.onSubmitted((tx, ctx, entryId) => this.order.demoChanged(tx, ctx, entryId));
    this.rules.onSet((tx, ctx) => this.rulesChanged(tx, ctx));
    this.editions.onPhase((tx, ctx, edition, from, to) => this.phase(tx, ctx, edition, from, to));
  }

  async displace(tx: Tx, ctx: Ctx, commitments: readonly Commitment[], { shifts }: Displacing): Promise<void> {
    const taken = groupBy(commitments, ({ ownerKey }) => slotOfClaim(ownerKey));
    for (const slot of await this.slots.byIds(tx, [...taken.keys()])) {
      // What is on stage goes on; what is over is over.
      if (!HOLDS_TIME.has(slot.state) || slot.state === 'live') continue;
      const people = taken.get(slot.slotId)!.map(({ personId }) => personId);
      await this.slots.setTakenFrom(tx, slot.slotId, [...new Set([...slot.takenFrom, ...people])]);
      await this.changes.seen(tx, ctx, [slot.stageId], { action: 'conflict', entryId: slot.entryId, state: slot.state });
      await this.mails.conflict(tx, ctx, slot, people, shifts);
    }
    await this.claims.release(tx, ctx, commitments.map(({ ownerKey }) => ownerKey));
  }

  async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    await this.stages.removeHosts(tx, personIds);
    await this.claims.release(tx, ctx, await claimsToCome(tx, personIds, ctx.now));
  }

  async erased(tx: Tx, _ctx: Ctx, personId: PersonId): Promise<void> {
    await this.slots.forget(tx, personId);
  }

  /** While hack weeks are off, nobody is promised to a stage: calendars and feeds say nothing of it, and the time is free for others. */
  private async rulesChanged(tx: Tx, ctx: Ctx): Promise<void> {
    const stages = (await this.stages.lock(tx, await this.stages.toCome(tx, ctx.now))).map(({ stageId }) => stageId);
    if (stages.length === 0) return;
    await this.claims.refresh(tx, ctx, stages);
    await this.changes.seen(tx, ctx, stages);
  }

  /** Pages show whether commands are taken; and after the demos nothing is live. */
  private async phase(tx: Tx, ctx: Ctx, { editionId }: Edition, from: string, to: string): Promise<void> {
    const stages = await this.stages.lock(tx, (await this.stages.ofEdition(tx, editionId)).map(({ stageId }) => stageId));
    if (from === 'demos' && to === 'tally') await this.endAll(tx, ctx, stages.map(({ stageId }) => stageId));
    await this.changes.seen(tx, ctx, stages.map(({ stageId }) => stageId));
  }

  private async endAll(tx: Tx, ctx: Ctx, stageIds: Parameters<StageChanges['moved']>[2]): Promise<void> {
    for (const slot of (await this.slots.ofStages(tx, stageIds)).filter(({ state }) => state === 'live')) {
      await this.slots.put(tx, ctx, [{ ...slot, ...ended(slot, ctx.now), state: 'done' }]);
      await this.entries.step(tx, ctx, slot.entryId, 'present');
      await this.changes.moved(tx, ctx, [slot.stageId], { action: 'finish', entryId: slot.entryId, state: 'done' });
    }
  }
}
