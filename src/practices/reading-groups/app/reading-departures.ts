import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Departures, type Departure } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { eraseReading } from '../persistence/erase-reading.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { KeepMembers } from './keep-members.js';

/** Who leaves gives up what they promised to their groups, and a group they led asks for somebody else. Erased, their words go as well. */
@Injectable()
export class ReadingDepartures implements OnModuleInit, Departure {
  constructor(
    private readonly departures: Departures,
    private readonly groups: ReadingGroupStore,
    private readonly members: ReadingMemberStore,
    private readonly keep: KeepMembers,
  ) {}

  onModuleInit(): void {
    this.departures.register(this);
  }

  async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    for (const personId of personIds) {
      for (const groupId of await this.groups.ofPerson(tx, personId)) {
        const group = (await this.groups.find(tx, groupId, 'for update'))!;
        await this.keep.withdraw(tx, ctx, group, personId);
        await this.members.remove(tx, groupId, personId);
      }
    }
  }

  async erased(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void> {
    await eraseReading(tx, ctx, personId);
  }
}
