import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { follow, type TransitionRefused } from '../../../kernel/transition-table.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Entry, HackEntryId } from '../domain/entry.js';
import { ENTRY_LIFECYCLE, type EntryAction, type EntryOutcome, type EntryState } from '../domain/entry-lifecycle.js';
import { EntryStore } from '../persistence/entry.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { MemberStore } from '../persistence/member.store.js';

/** What another room does when a project is withdrawn; in the transaction of the change. */
export type WithdrawalListener = (tx: Tx, ctx: Ctx, entry: Entry, from: EntryState) => Promise<void>;

/** What another room does when it is said what became of a project; in the transaction of the change. */
export type OutcomeListener = (tx: Tx, ctx: Ctx, entryId: HackEntryId, outcome: EntryOutcome) => Promise<void>;

/** Projects in editions, for every room of the hack week. Who may do what is decided by the caller. */
@Injectable()
export class Entries {
  private readonly listeners: WithdrawalListener[] = [];
  private readonly outcomeListeners: OutcomeListener[] = [];

  constructor(
    private readonly store: EntryStore,
    private readonly members: MemberStore,
    private readonly events: HackEventStore,
  ) {}

  get(tx: Tx, entryId: string): Promise<Entry | undefined> {
    return this.store.find(tx, entryId);
  }

  byIds(tx: Tx, entryIds: readonly string[]): Promise<readonly Entry[]> {
    return this.store.byIds(tx, entryIds);
  }

  /** By number. */
  ofEdition(tx: Tx, editionId: string, states?: readonly EntryState[]): Promise<readonly Entry[]> {
    return this.store.ofEdition(tx, editionId, states ?? null);
  }

  /** Holds entries until the transaction ends, in one order for everybody. The edition is held before. */
  lock(tx: Tx, entryIds: readonly string[]): Promise<void> {
    return this.store.lock(tx, entryIds);
  }

  /** Goes along an arrow of the lifecycle and writes down that it did. Throws for an entry that isn't there. */
  async step(tx: Tx, ctx: Ctx, entryId: string, action: EntryAction): Promise<Result<Entry, TransitionRefused<EntryState, EntryAction>>> {
    await this.store.lock(tx, [entryId]);
    const entry = await this.store.find(tx, entryId);
    if (!entry) throw new Error(`no entry ${entryId} in a hack week`);
    const next = follow(ENTRY_LIFECYCLE, entry.state, action);
    if (!next.ok) return err(next.error);
    await this.store.moveTo(tx, ctx, entry.entryId, next.value, isSomebody(ctx.actor) ? ctx.actor.personId : null);
    await this.events.append(tx, ctx, entry, action);
    const moved: Entry = { ...entry, state: next.value, stateChangedAt: ctx.now, outcome: null };
    if (next.value === 'withdrawn') for (const listener of this.listeners) await listener(tx, ctx, moved, entry.state);
    return ok(moved);
  }

  /** Who is on each project, who joined first first; entries without anybody are absent. */
  async membersOf(tx: Tx, entryIds: readonly string[]): Promise<ReadonlyMap<HackEntryId, readonly PersonId[]>> {
    const byEntry = groupBy(await this.members.ofEntries(tx, entryIds), ({ entryId }) => entryId);
    return new Map([...byEntry].map(([entryId, members]) => [entryId, members.map(({ personId }) => personId)]));
  }

  isMember(tx: Tx, entryId: string, personId: PersonId): Promise<boolean> {
    return this.members.isMember(tx, entryId, personId);
  }

  /** What became of a project that was shown; null: nobody knows. */
  async setOutcome(tx: Tx, ctx: Ctx, entry: Pick<Entry, 'entryId' | 'editionId'>, outcome: EntryOutcome | null): Promise<void> {
    await this.store.setOutcome(tx, ctx, entry.entryId, outcome);
    await this.events.append(tx, ctx, entry, outcome === null ? 'outcome-unknown' : `outcome-${outcome}`);
    if (outcome !== null) for (const listener of this.outcomeListeners) await listener(tx, ctx, entry.entryId, outcome);
  }

  /** Something that another room did to a project or an edition. Never a ballot. */
  record(tx: Tx, ctx: Ctx, subject: { readonly editionId: string; readonly entryId?: string }, kind: string): Promise<void> {
    return this.events.append(tx, ctx, subject, kind);
  }

  onOutcome(listener: OutcomeListener): void {
    this.outcomeListeners.push(listener);
  }

  onWithdrawn(listener: WithdrawalListener): void {
    this.listeners.push(listener);
  }
}
