import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { workingPeople } from '../../../people/directory/app/working-people.js';
import type { Entry } from '../domain/entry.js';
import { GATHERING } from '../domain/entry-lifecycle.js';
import { EntryStore } from '../persistence/entry.store.js';
import { HackEventStore } from '../persistence/hack-event.store.js';
import { MemberStore } from '../persistence/member.store.js';
import { RequestStore } from '../persistence/request.store.js';
import { Entries } from './entries.js';

/** What another room does when somebody is no longer on a project; in the transaction of the change. */
export type GoneListener = (tx: Tx, ctx: Ctx, entry: Entry, personId: PersonId) => Promise<void>;

/** Who is on a project changes, and with it what the project is. Callers hold the entry and know that it may be. */
@Injectable()
export class Joining {
  private readonly goneListeners: GoneListener[] = [];

  constructor(
    private readonly entries: Entries,
    private readonly store: EntryStore,
    private readonly members: MemberStore,
    private readonly requests: RequestStore,
    private readonly events: HackEventStore,
  ) {}

  /** The first one makes a project of an idea, and becomes its owner where the owner has left. Joining ends an own request. */
  async add(tx: Tx, ctx: Ctx, entry: Entry, personId: PersonId, role: string | null): Promise<Entry> {
    if (!(await this.members.insert(tx, ctx, entry.entryId, personId, role))) return entry;
    await this.events.append(tx, ctx, entry, 'joined');
    const open = await this.requests.openOf(tx, entry.entryId, personId);
    if (open) await this.requests.moveTo(tx, ctx, open.requestId, 'withdrawn', personId);
    if ((await workingPeople(tx, [entry.ownerId], ctx.now)).length === 0) await this.store.setOwner(tx, ctx, entry.entryId, personId);
    return this.settle(tx, ctx, entry);
  }

  /** The last one makes an idea of a project again. An owner who goes leaves it to whoever joined first. */
  async remove(tx: Tx, ctx: Ctx, entry: Entry, personId: PersonId, how: 'left' | 'taken-off' = 'left'): Promise<Entry> {
    await this.members.remove(tx, ctx, entry.entryId, personId);
    await this.events.append(tx, ctx, entry, how);
    const [heir] = (await this.entries.membersOf(tx, [entry.entryId])).get(entry.entryId) ?? [];
    if (entry.ownerId === personId && heir !== undefined) await this.store.setOwner(tx, ctx, entry.entryId, heir);
    for (const listener of this.goneListeners) await listener(tx, ctx, entry, personId);
    return this.settle(tx, ctx, entry);
  }

  onGone(listener: GoneListener): void {
    this.goneListeners.push(listener);
  }

  async endRequests(tx: Tx, ctx: Ctx, { entryId }: Pick<Entry, 'entryId'>): Promise<void> {
    await this.requests.withdrawAll(tx, ctx, entryId);
  }

  private async settle(tx: Tx, ctx: Ctx, { entryId }: Entry): Promise<Entry> {
    const entry = (await this.entries.get(tx, entryId))!;
    if (!GATHERING.has(entry.state)) return entry;
    const members = await this.members.count(tx, entryId);
    if (entry.state === 'idea' ? members === 0 : members > 0) return entry;
    const moved = await this.entries.step(tx, ctx, entryId, members > 0 ? 'form' : 'empty');
    if (!moved.ok) throw new Error(`an entry that is ${entry.state} can’t have ${members} people`);
    return moved.value;
  }
}
