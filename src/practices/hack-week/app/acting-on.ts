import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { nothingThere, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Edition, HackEditionId } from '../domain/edition.js';
import type { Entry, HackEntryId } from '../domain/entry.js';
import type { HackWeekOff } from '../domain/hack-week.errors.js';
import { projectAbilities, type ProjectAbilities } from '../domain/hack-week.policy.js';
import { MemberStore } from '../persistence/member.store.js';
import { RequestStore } from '../persistence/request.store.js';
import { Editions } from './editions.js';
import { Entries } from './entries.js';
import { HackWeekDoor, type HackWeekFacts } from './hack-week-door.js';

/** A project held for a change, with what its writer may do to it. */
export interface HeldEntry {
  readonly facts: HackWeekFacts;
  readonly edition: Edition;
  readonly entry: Entry;
  readonly isOrganizer: boolean;
  readonly isMember: boolean;
  readonly members: number;
  readonly can: ProjectAbilities;
}

/** An edition held for a change. */
export interface HeldEdition {
  readonly facts: HackWeekFacts;
  readonly edition: Edition;
  readonly isOrganizer: boolean;
}

/** How every write begins: the policy, then the edition, then the project, each held until the transaction ends, always in this order. */
@Injectable()
export class ActingOn {
  constructor(
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly members: MemberStore,
    private readonly requests: RequestStore,
  ) {}

  /** Drafts are there for their organizers alone. */
  async edition(tx: Tx, ctx: Ctx, editionText: string, mode: 'share' | 'alone'): Promise<Result<HeldEdition, NothingThere | HackWeekOff>> {
    const entered = await this.door.enter(tx, ctx);
    if (!entered.ok) return entered;
    const editionId = parseId<HackEditionId>(editionText);
    const edition = editionId && (await this.editions.lock(tx, editionId, mode));
    if (!edition) return err(nothingThere);
    const isOrganizer = await this.editions.isOrganizer(tx, ctx, edition);
    return edition.phase === 'draft' && !isOrganizer ? err(nothingThere) : ok({ facts: entered.value, edition, isOrganizer });
  }

  async entry(tx: Tx, ctx: Ctx, entryText: string): Promise<Result<HeldEntry, NothingThere | HackWeekOff>> {
    const entryId = parseId<HackEntryId>(entryText);
    const seen = entryId && (await this.entries.get(tx, entryId));
    const held = await this.edition(tx, ctx, seen?.editionId ?? '', 'share');
    if (!held.ok) return held;
    await this.entries.lock(tx, [seen!.entryId]);
    // Read again: it may have changed, or gone, while others were waited for.
    const entry = await this.entries.get(tx, seen!.entryId);
    if (!entry) return err(nothingThere);
    return ok(await this.with(tx, ctx, held.value, entry));
  }

  private async with(tx: Tx, ctx: Ctx, { facts, edition, isOrganizer }: HeldEdition, entry: Entry): Promise<HeldEntry> {
    const person = personOf(ctx);
    const isMember = await this.members.isMember(tx, entry.entryId, person);
    const members = await this.members.count(tx, entry.entryId);
    const hasAsked = (await this.requests.openOf(tx, entry.entryId, person)) !== undefined;
    const can = projectAbilities({ phase: edition.phase, state: entry.state, members, asksFirst: entry.asksFirst, isMember, isOwner: entry.ownerId === person, isOrganizer, hasAsked });
    return { facts, edition, entry, isOrganizer, isMember, members, can };
  }
}
