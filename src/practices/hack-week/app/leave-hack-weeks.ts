import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Departures, type Departure } from '../../../people/directory/app/departures.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Entry } from '../domain/entry.js';
import { isAtLeast } from '../domain/edition-phase.js';
import { GATHERING } from '../domain/entry-lifecycle.js';
import { entriesOf, giveUpRest } from '../persistence/departing.query.js';
import { EntryStore } from '../persistence/entry.store.js';
import { eraseHackWeek } from '../persistence/erase-hack-week.js';
import { Editions } from './editions.js';
import { Entries } from './entries.js';
import { Joining } from './joining.js';

/** People who leave the organization leave the projects that still go on, and pass on what they own; what was shown before keeps who made it. */
@Injectable()
export class LeaveHackWeeks implements OnModuleInit, Departure {
  constructor(
    private readonly departures: Departures,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly joining: Joining,
    private readonly store: EntryStore,
  ) {}

  onModuleInit(): void {
    this.departures.register(this);
  }

  async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    const found = await entriesOf(tx, personIds);
    for (const editionId of [...new Set(found.map((one) => one.editionId))].sort()) await this.editions.lock(tx, editionId, 'share');
    await this.entries.lock(tx, found.map(({ entryId }) => entryId));
    for (const { entryId } of found) for (const personId of personIds) await this.leave(tx, ctx, entryId, personId);
    await giveUpRest(tx, ctx, personIds);
  }

  async erased(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void> {
    await eraseHackWeek(tx, ctx, personId);
  }

  private async leave(tx: Tx, ctx: Ctx, entryId: string, personId: PersonId): Promise<void> {
    const entry = (await this.entries.get(tx, entryId))!;
    const members = (await this.entries.membersOf(tx, [entryId])).get(entry.entryId) ?? [];
    if (members.includes(personId) && mayGo(entry, members.length)) {
      const left = await this.joining.remove(tx, ctx, entry, personId);
      // There is nobody left to ask.
      if (left.state === 'idea') await this.store.setAsksFirst(tx, ctx, entry.projectId, false);
      return;
    }
    if (entry.ownerId !== personId) return;
    const heirs = await workingPeople(tx, members.filter((member) => member !== personId), ctx.now);
    const heir = members.find((member) => heirs.some((person) => person.personId === member));
    if (heir) await this.store.setOwner(tx, ctx, entry.entryId, heir);
    else if (members.length === 0 && entry.state === 'idea') await this.store.setAsksFirst(tx, ctx, entry.projectId, false);
  }
}

/** Not out of history, and not the last one out of something to show. */
function mayGo({ phase, state }: Entry, members: number): boolean {
  return state !== 'withdrawn' && state !== 'presented' && !isAtLeast(phase, 'tally') && (GATHERING.has(state) || members > 1);
}
