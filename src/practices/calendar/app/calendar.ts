import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { CODE_T_PRACTICE } from '../../policies/domain/code-t-settings.js';
import type { Commitment, CommitmentConflict, CommitmentKind, NewCommitment } from '../domain/commitment.js';
import { isBlockingShift } from '../domain/shift-blocking.js';
import { dayAt, daysWanted, overlaps, type DaysWanted, type Span } from '../domain/working-day.js';
import { CommitmentStore } from '../persistence/commitment.store.js';
import { CommitmentOwners, type DisplacingShift } from './commitment-owners.js';

/** How far ahead days are offered. */
const HORIZON_DAYS = 120;

/**
 * The one conflict engine: every feature that takes people's time asks and tells it, in its own transaction. Writers lock the people first, so
 * what was asked still holds when it is written; the database's exclusion constraint says the same to whoever forgets.
 */
@Injectable()
export class Calendar {
  constructor(
    private readonly store: CommitmentStore,
    private readonly owners: CommitmentOwners,
    private readonly policies: PoliciesReader,
  ) {}

  /**
   * Lets one writer after another count and change what is theirs. First statement of every write of commitments, or of things counted per
   * person; when a policy decides as well, right after `PoliciesReader.hold`.
   */
  lockPeople(tx: Tx, personIds: readonly PersonId[]): Promise<void> {
    return this.store.lockPeople(tx, personIds);
  }

  /** What of a person's promised time overlaps any of the spans, the earliest first. With `except`, other kinds only. */
  conflictsOf(tx: Tx, personId: PersonId, spans: readonly Span[], except: CommitmentKind | null = null): Promise<readonly Commitment[]> {
    return this.store.blocking(tx, spans.map(({ from, to }) => ({ personId, from, to })), except);
  }

  /** The active commitment that its feature calls by this key. */
  find(tx: Tx, kind: CommitmentKind, ownerKey: string): Promise<Commitment | undefined> {
    return this.store.find(tx, kind, ownerKey);
  }

  /**
   * Promises somebody's time, or changes what was promised under the same key. A conflict with another kind changes nothing. Throws for a
   * blocking kind without a registered owner: when a shift comes, nobody could give way.
   */
  async claim(tx: Tx, ctx: Ctx, commitment: NewCommitment): Promise<Result<Commitment, CommitmentConflict>> {
    const { kind, ownerKey, personId, isBlocking } = commitment;
    if (isBlocking && !this.owners.of(kind)) throw new Error(`nobody registered as the owner of ${kind}`);
    await this.store.lockOwner(tx, ctx, kind, ownerKey);
    await this.store.lockPeople(tx, [personId, ...(await this.store.peopleOf(tx, kind, [ownerKey]))]);
    const conflicts = isBlocking ? await this.conflictsOf(tx, personId, [commitment], kind) : [];
    if (conflicts.length > 0) return err({ kind: 'conflict', with: conflicts });
    await this.store.cancelHandedOver(tx, ctx, [commitment]);
    await this.store.put(tx, ctx, [commitment]);
    return ok((await this.store.find(tx, kind, ownerKey))!);
  }

  /** Gives time back; tombstones stay for subscribed calendars. Keys that hold nothing are passed over. */
  async release(tx: Tx, ctx: Ctx, kind: CommitmentKind, ownerKeys: readonly string[]): Promise<readonly Commitment[]> {
    await this.store.lockPeople(tx, await this.store.peopleOf(tx, kind, ownerKeys));
    return this.store.cancel(tx, ctx, kind, ownerKeys);
  }

  /**
   * Writes what the outside world decided: it wins. What overlaps and lies ahead is given to its owner in this transaction, before the shift is
   * written; what is over stays as it was and blocks no more. Whether a shift blocks is the policy's word on the shift's first day
   * (and never when `isBlocking` is false). `displaced` lists what had to give way.
   */
  async replace(tx: Tx, ctx: Ctx, kind: 'shift', change: { readonly upsert: readonly NewCommitment[]; readonly cancelled: readonly string[] }): Promise<{ readonly displaced: readonly Commitment[] }> {
    await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
    await this.store.lockOwner(tx, ctx, kind, null);
    const former = await this.store.peopleOf(tx, kind, [...change.cancelled, ...change.upsert.map(({ ownerKey }) => ownerKey)]);
    await this.store.lockPeople(tx, [...former, ...change.upsert.map(({ personId }) => personId)]);
    const blocks = await this.blocksOn(tx);
    const shifts = change.upsert.map((shift) => ({ ...shift, kind, isBlocking: shift.isBlocking && blocks(shift) }));
    await this.store.cancel(tx, ctx, kind, change.cancelled);
    await this.store.cancelHandedOver(tx, ctx, shifts);
    const displaced = await this.makeWay(tx, ctx, shifts.filter(({ isBlocking }) => isBlocking).map((shift) => ({ ...shift, role: shift.role ?? null })));
    await this.store.put(tx, ctx, shifts);
    return { displaced };
  }

  /** After a change of policy: shifts that end after `from` block, or don't, as the policy says now. */
  async remark(tx: Tx, ctx: Ctx, from: Date): Promise<{ readonly displaced: readonly Commitment[] }> {
    await this.policies.hold(tx, ctx, CODE_T_PRACTICE);
    await this.store.lockPeople(tx, (await this.store.shiftsAfter(tx, from)).map(({ personId }) => personId));
    const blocks = await this.blocksOn(tx);
    const changed = (await this.store.shiftsAfter(tx, from)).filter((shift) => shift.isBlocking !== blocks(shift));
    const [blocking, free] = [changed.filter(({ isBlocking }) => !isBlocking), changed.filter(({ isBlocking }) => isBlocking)];
    await this.store.setBlocking(tx, free.map(({ id }) => id), false);
    const displaced = await this.makeWay(tx, ctx, blocking);
    await this.store.setBlocking(tx, blocking.map(({ id }) => id), true);
    return { displaced };
  }

  /** The next days on which nothing that is promised overlaps the working time. Only what the calendar knows: owners leave out more. */
  async freeDays(tx: Tx, personId: PersonId, wanted: DaysWanted & { readonly count: number }): Promise<readonly CalendarDate[]> {
    const days = daysWanted(wanted, HORIZON_DAYS);
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const taken = await this.conflictsOf(tx, personId, [{ from: first.from, to: last.to }]);
    return days.filter((day) => !taken.some((commitment) => overlaps(commitment, day))).slice(0, wanted.count).map(({ day }) => day);
  }

  private async blocksOn(tx: Tx): Promise<(shift: Pick<NewCommitment, 'role' | 'from'>) => boolean> {
    const timeline = await this.policies.timeline(tx, CODE_T_PRACTICE);
    const zone = await this.store.zoneOfOrganization(tx);
    return ({ role, from }) => isBlockingShift(timeline, role ?? null, dayAt(from, zone));
  }

  private async makeWay(tx: Tx, ctx: Ctx, shifts: readonly DisplacingShift[]): Promise<readonly Commitment[]> {
    const inTheWay = await this.store.blocking(tx, shifts, 'shift');
    await this.store.setBlocking(tx, inTheWay.filter(({ to }) => to <= ctx.now).map(({ id }) => id), false);
    const displaced = inTheWay.filter(({ to }) => to > ctx.now);
    for (const [kind, commitments] of groupBy(displaced, (commitment) => commitment.kind)) {
      const because = shifts.filter((shift) => commitments.some((commitment) => commitment.personId === shift.personId && overlaps(commitment, shift)));
      const owner = this.owners.of(kind);
      if (!owner) throw new Error(`nobody registered as the owner of ${kind}`);
      await owner.displace(tx, ctx, commitments, { kind: 'shift', shifts: because });
    }
    const kept = await this.store.stillBlocking(tx, displaced.map(({ id }) => id));
    if (kept.length > 0) throw new Error(`commitments kept by their owner although a shift needs the time: ${kept.join(', ')}`);
    return displaced;
  }
}
