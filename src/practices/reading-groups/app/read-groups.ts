import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { isUuid, parseId } from '../../../kernel/ids.js';
import { decodeCursor, pageOf, type Page } from '../../../kernel/page.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { Refusal } from '../../../platform/refusal.js';
import { shownAttendance } from '../domain/attendance.js';
import type { GroupSheet } from '../domain/group-sheet.js';
import type { GroupState } from '../domain/group-lifecycle.js';
import { presenting } from '../domain/presenter-slot.js';
import type { OwnAttendance, ReadingGroupId, StoredGroup, StoredMember, StoredSession, StoredTakeaway } from '../domain/reading-group.js';
import { mayManageGroup } from '../domain/reading-groups.policy.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { ReadingVoiceStore } from '../persistence/reading-voice.store.js';
import { ReadingDesk } from './reading-desk.js';

const NONE: Page<StoredGroup> = { items: [], cursors: [], hasNextPage: false, hasPreviousPage: false };

/** What is wanted of the list. */
export interface GroupsWish {
  readonly states: readonly GroupState[];
  readonly mine: boolean;
  readonly search: string;
  readonly first: number;
  readonly after: string | null;
}

/** Groups for those for whom the practice is there; to others there are none. */
@Injectable()
export class ReadGroups {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly groups: ReadingGroupStore,
    private readonly members: ReadingMemberStore,
    private readonly sessions: ReadingSessionStore,
    private readonly voices: ReadingVoiceStore,
    private readonly directory: DirectoryReader,
  ) {}

  isThere(ctx: Ctx): Promise<boolean> {
    return this.desk.look(ctx, false, async () => true);
  }

  list(ctx: Ctx, wish: GroupsWish): Promise<Page<StoredGroup>> {
    const after = wish.after === null ? undefined : decodeCursor(wish.after, 2);
    if (wish.after !== null && !(after && !Number.isNaN(Date.parse(after[0]!)) && isUuid(after[1]!))) throw new Refusal('BAD_INPUT', 'This cursor is not of this list.');
    return this.desk.look(ctx, NONE, async (tx, { personId }) => {
      const found = await this.groups.list(tx, { states: wish.states, personId: wish.mine ? personId : null, search: wish.search.trim().slice(0, 200), first: wish.first, after });
      return pageOf(found, wish.first, wish.after, ({ createdAt, groupId }) => [createdAt.toISOString(), groupId]);
    });
  }

  one(ctx: Ctx, groupText: string): Promise<StoredGroup | null> {
    const groupId = parseId<ReadingGroupId>(groupText);
    return groupId ? this.desk.look<StoredGroup | null>(ctx, null, async (tx) => (await this.groups.find(tx, groupId)) ?? null) : Promise.resolve(null);
  }

  /** How many said that they were there, session by session, for those who are in the group or manage it; null for others. */
  attendance(ctx: Ctx, group: StoredGroup, sessionIds: readonly string[]): Promise<ReadonlyMap<string, number | null> | null> {
    return this.desk.look<ReadonlyMap<string, number | null> | null>(ctx, null, async (tx, { personId }) => {
      if (!mayManageGroup(ctx.actor, group).allow && !(await this.members.ids(tx, group.groupId, ['member'])).includes(personId)) return null;
      const attended = await this.voices.attended(tx, sessionIds);
      return new Map(sessionIds.map((sessionId) => [sessionId, shownAttendance(attended.get(sessionId) ?? 0)]));
    });
  }

  membersOf(ctx: Ctx, groupIds: readonly string[]): Promise<readonly StoredMember[]> {
    return this.desk.look<readonly StoredMember[]>(ctx, [], (tx) => this.members.ofGroups(tx, groupIds));
  }

  sessionsOf(ctx: Ctx, groupIds: readonly string[]): Promise<readonly StoredSession[]> {
    return this.desk.look<readonly StoredSession[]>(ctx, [], (tx) => this.sessions.ofGroups(tx, groupIds));
  }

  /** A group as a table; null when there is none for who asks. */
  async sheet(ctx: Ctx, groupText: string): Promise<GroupSheet | null> {
    const group = await this.one(ctx, groupText);
    if (!group) return null;
    const sessions = await this.sessionsOf(ctx, [group.groupId]);
    const held = sessions.filter(({ state }) => state === 'held').map(({ sessionId }) => sessionId);
    const attended = await this.attendance(ctx, group, held);
    return this.desk.look<GroupSheet | null>(ctx, null, async (tx) => {
      const names = await this.directory.namesOf(tx, sessions.flatMap((session) => presenting(session) ?? []));
      const takeaways = groupBy(await this.voices.takeaways(tx, held), ({ sessionId }): string => sessionId);
      return { group, sessions, names, attended, takeaways: new Map([...takeaways].map(([sessionId, some]) => [sessionId, some.length])) };
    });
  }

  takeawaysOf(ctx: Ctx, sessionIds: readonly string[]): Promise<readonly StoredTakeaway[]> {
    return this.desk.look<readonly StoredTakeaway[]>(ctx, [], (tx) => this.voices.takeaways(tx, sessionIds));
  }

  /** The viewer's own alone. */
  ownAttendance(ctx: Ctx, sessionIds: readonly string[]): Promise<readonly OwnAttendance[]> {
    return this.desk.look<readonly OwnAttendance[]>(ctx, [], (tx, { personId }) => this.voices.ownAttendance(tx, personId, sessionIds));
  }
}
