import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Calendar } from '../../calendar/app/calendar.js';
import type { NewCommitment } from '../../calendar/domain/commitment.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { HACK_WEEK_PRACTICE } from '../../policies/domain/hack-week-settings.js';
import { settingsOn } from '../../policies/domain/practice.js';
import { claimKey, claimSpan, claimTitle, slotOfClaim } from '../domain/slot-claim.js';
import { HOLDS_TIME } from '../domain/slot-lifecycle.js';
import type { DemoFacts } from '../domain/stage-view.js';
import type { DemoSlotId, StageId } from '../domain/stage.js';
import { demoFacts } from '../persistence/demo-facts.query.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { claimsOf } from '../persistence/stage-people.query.js';

/** Presenters' time in the calendar, as the running order wants it. How early or late a stage runs moves nothing here. */
@Injectable()
export class SlotClaims {
  constructor(
    private readonly calendar: Calendar,
    private readonly slots: DemoSlotStore,
    private readonly policies: PoliciesReader,
  ) {}

  /**
   * Claims what changed and gives back what is no longer needed. Where something else stands in a presenter's time, the slot stays and says so: an
   * organizer moves it, or somebody else presents it. On days on which hack weeks are off, nobody's time is taken.
   */
  async refresh(tx: Tx, ctx: Ctx, stageIds: readonly StageId[]): Promise<void> {
    const slots = await this.slots.ofStages(tx, stageIds);
    const demos = await demoFacts(tx, slots.map(({ entryId }) => entryId));
    const off = await this.switchedOff(tx, ctx, slots);
    const wanted = slots.filter(({ state, slotId }) => HOLDS_TIME.has(state) && !off.has(slotId)).flatMap((slot) => commitmentsOf(slot, demos.get(slot.entryId)));
    const standing = new Map((await claimsOf(tx, slots.map(({ slotId }) => slotId))).map((claim) => [claim.ownerKey, claim]));
    const isAsWanted = ({ ownerKey, from, to, title }: NewCommitment): boolean => {
      const claim = standing.get(ownerKey);
      return claim !== undefined && claim.from.getTime() === from.getTime() && claim.to.getTime() === to.getTime() && claim.title === title.en;
    };
    const changed = wanted.filter((commitment) => !isAsWanted(commitment));
    await this.calendar.lockPeople(tx, changed.map(({ personId }) => personId));
    const presenting = new Map(slots.map(({ slotId, entryId }) => [slotId, demos.get(entryId)?.presenters.map(({ personId }) => personId) ?? []]));
    // Who presents no longer is free; who was on stage keeps what was.
    const isOver = (slotId: DemoSlotId, personId: PersonId): boolean => off.has(slotId) || !presenting.get(slotId)?.includes(personId);
    await this.release(tx, ctx, [...standing.values()].filter(({ ownerKey, personId }) => isOver(slotOfClaim(ownerKey), personId)).map(({ ownerKey }) => ownerKey));
    await this.claim(tx, ctx, slots, changed);
  }

  /** Gives back the time of slots that are no more. */
  async releaseSlots(tx: Tx, ctx: Ctx, slotIds: readonly DemoSlotId[]): Promise<void> {
    await this.release(tx, ctx, (await claimsOf(tx, slotIds)).map(({ ownerKey }) => ownerKey));
  }

  async release(tx: Tx, ctx: Ctx, ownerKeys: readonly string[]): Promise<void> {
    if (ownerKeys.length > 0) await this.calendar.release(tx, ctx, 'demo-slot', ownerKeys);
  }

  /** Slots to come on days on which hack weeks are off. */
  private async switchedOff(tx: Tx, ctx: Ctx, slots: readonly StoredSlot[]): Promise<ReadonlySet<DemoSlotId>> {
    const timeline = await this.policies.timeline(tx, HACK_WEEK_PRACTICE);
    const { zone } = await organizationDay(tx, ctx.now);
    const isOff = ({ state, plannedAt }: StoredSlot): boolean => HOLDS_TIME.has(state) && plannedAt !== null && !settingsOn(HACK_WEEK_PRACTICE, timeline, dayAt(plannedAt, zone)).isOn;
    return new Set(slots.filter(isOff).map(({ slotId }) => slotId));
  }

  private async claim(tx: Tx, ctx: Ctx, slots: readonly StoredSlot[], changed: readonly NewCommitment[]): Promise<void> {
    const taken = new Map(slots.map(({ slotId, takenFrom }) => [slotId, new Set<PersonId>(takenFrom)]));
    const touched = new Set<DemoSlotId>();
    for (const commitment of changed) {
      const slotId = slotOfClaim(commitment.ownerKey);
      const claimed = await this.calendar.claim(tx, ctx, commitment);
      // A promise for a time that is no longer meant stands for nothing.
      if (!claimed.ok) await this.release(tx, ctx, [commitment.ownerKey]);
      const people = taken.get(slotId)!;
      if (claimed.ok ? people.delete(commitment.personId) : !people.has(commitment.personId)) touched.add(slotId);
      if (!claimed.ok) people.add(commitment.personId);
    }
    for (const slotId of touched) await this.slots.setTakenFrom(tx, slotId, [...taken.get(slotId)!]);
  }
}

function commitmentsOf(slot: StoredSlot, demo: DemoFacts | undefined): readonly NewCommitment[] {
  if (!demo || slot.plannedAt === null) return [];
  const span = claimSpan(slot.plannedAt, slot.budgetMs);
  return demo.presenters.map(({ personId }) => ({
    ...span, kind: 'demo-slot' as const, ownerKey: claimKey(slot.slotId, personId), personId, teamId: null, title: claimTitle(demo.title), path: `/hack-week/stage/${slot.stageId}`, isBlocking: true,
  }));
}
