import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { nothingThere, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { ActingOn, type HeldEntry } from '../../hack-week/app/acting-on.js';
import { Entries } from '../../hack-week/app/entries.js';
import { PHASE_FLAGS } from '../../hack-week/domain/edition-phase.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import type { Entry } from '../../hack-week/domain/entry.js';
import type { Demo } from '../domain/demo.js';
import type { Frozen, NotInThatState } from '../domain/demo.errors.js';
import { firstDraft } from '../domain/first-draft.js';
import { frozen } from '../domain/freeze.js';
import { DemoStore } from '../persistence/demo.store.js';

/** A demo held for a change. */
export interface HeldDemo extends HeldEntry {
  readonly demo: Demo;
  /** Of its team. */
  readonly people: readonly PersonId[];
}

export type CannotEdit = HackWeekOff | NothingThere | Frozen | NotInThatState;

/** How every change of a demo begins: policy, edition and project are held, in this order, and the writer is of its team or organizes. */
@Injectable()
export class ActingOnDemo {
  constructor(
    private readonly acting: ActingOn,
    private readonly entries: Entries,
    private readonly store: DemoStore,
  ) {}

  async hold(tx: Tx, ctx: Ctx, entryText: string): Promise<Result<HeldDemo, CannotEdit>> {
    const held = await this.acting.entry(tx, ctx, entryText);
    if (!held.ok) return held;
    const { entry, isMember, isOrganizer } = held.value;
    if (!isMember && !isOrganizer) return err(nothingThere);
    if (entry.state === 'withdrawn') return err({ kind: 'not-in-that-state', state: entry.state });
    const people = (await this.entries.membersOf(tx, [entry.entryId])).get(entry.entryId) ?? [];
    return ok({ ...held.value, people, demo: await this.demoOf(tx, entry, people) });
  }

  /** The same, while demos may be changed. */
  async edit(tx: Tx, ctx: Ctx, entryText: string): Promise<Result<HeldDemo, CannotEdit>> {
    const held = await this.hold(tx, ctx, entryText);
    if (!held.ok || PHASE_FLAGS[held.value.edition.phase].canEditDemo) return held;
    return err(frozen(held.value.edition));
  }

  /** What there is of it, or what it begins with. */
  async demoOf(tx: Tx, entry: Entry, people: readonly PersonId[]): Promise<Demo> {
    return (await this.store.find(tx, entry.entryId)) ?? { entryId: entry.entryId, version: 0, draft: firstDraft(entry, people), savedAt: null, savedBy: null, submitted: null, submittedAt: null };
  }
}
