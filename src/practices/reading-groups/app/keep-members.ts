import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { err, ok } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { ALIVE } from '../domain/group-lifecycle.js';
import type { ReadingRole, StoredGroup } from '../domain/reading-group.js';
import { notNow } from '../domain/reading-groups.errors.js';
import { ReadingEventStore } from '../persistence/reading-event.store.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { ReadingCalendar } from './reading-calendar.js';
import { ReadingDesk, type Written } from './reading-desk.js';
import { ReadingMails } from './reading-mails.js';
import { SlotSteps } from './slot-steps.js';

/** Joining, following, leaving, and leading a group that nobody leads: each person for themself. */
@Injectable()
export class KeepMembers {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly groups: ReadingGroupStore,
    private readonly members: ReadingMemberStore,
    private readonly sessions: ReadingSessionStore,
    private readonly events: ReadingEventStore,
    private readonly calendar: ReadingCalendar,
    private readonly slots: SlotSteps,
    private readonly mails: ReadingMails,
  ) {}

  /** As a member or a follower; whoever is one already becomes the other. Who leads is always a member. */
  join(ctx: Ctx, groupText: string, role: ReadingRole): Promise<Written> {
    return this.desk.inGroup(ctx, groupText, async (tx, { group, personId }) => {
      if (!ALIVE.has(group.state)) return err(notNow('group', group.state, []));
      if (role === 'follower') await this.withdraw(tx, ctx, group, personId);
      await this.members.put(tx, ctx, group.groupId, personId, role);
      await this.events.append(tx, ctx, group, { action: role === 'member' ? 'join' : 'follow', state: group.state });
      if (role === 'member') await this.calendar.put(tx, ctx, group, await this.sessions.ofGroups(tx, [group.groupId]), [personId]);
      return ok(null);
    });
  }

  leave(ctx: Ctx, groupText: string): Promise<Written> {
    return this.desk.inGroup(ctx, groupText, async (tx, { group, personId }) => {
      await this.withdraw(tx, ctx, group, personId);
      await this.members.remove(tx, group.groupId, personId);
      await this.events.append(tx, ctx, group, { action: 'leave', state: group.state });
      return ok(null);
    });
  }

  /** Whoever is a member may lead a group that has lost its leader. */
  lead(ctx: Ctx, groupText: string): Promise<Written> {
    return this.desk.inGroup(ctx, groupText, async (tx, { group, personId }) => {
      if (group.leaderId !== null) return err(notNow('membership', group.state, [], 'has-a-leader'));
      if (!(await this.members.ids(tx, group.groupId, ['member'])).includes(personId)) return err(notNow('membership', group.state, [], 'not-a-member'));
      await this.groups.lead(tx, ctx, group.groupId, personId);
      await this.events.append(tx, ctx, group, { action: 'lead', state: group.state });
      return ok(null);
    });
  }

  /** What somebody had promised goes: their sessions, their calendar, their leading. */
  async withdraw(tx: Tx, ctx: Ctx, group: StoredGroup, personId: PersonId): Promise<void> {
    const sessions = await this.sessions.ofGroups(tx, [group.groupId]);
    const isLeader = group.leaderId === personId;
    const led = isLeader ? { ...group, leaderId: null } : group;
    await this.calendar.remove(tx, ctx, sessions, [personId]);
    await this.slots.withdraw(tx, ctx, led, sessions, personId);
    if (!isLeader) return;
    await this.groups.lead(tx, ctx, group.groupId, null);
    await this.events.append(tx, ctx, group, { action: 'lose-leader', state: group.state });
    const others = (await this.members.ids(tx, group.groupId, ['member'])).filter((id) => id !== personId);
    if (ALIVE.has(group.state)) await this.mails.whoLeads(tx, ctx, led, others);
  }
}
