import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { LocalizedText } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { allowedActions, follow } from '../../../kernel/transition-table.js';
import { localeOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { ALIVE, GROUP_LIFECYCLE, type GroupAction } from '../domain/group-lifecycle.js';
import type { StoredGroup, StoredSession } from '../domain/reading-group.js';
import { notNow, type NotNow } from '../domain/reading-groups.errors.js';
import { SESSION_LIFECYCLE, type SessionAction } from '../domain/session-lifecycle.js';
import { ReadingEventStore } from '../persistence/reading-event.store.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { ReadingCalendar } from './reading-calendar.js';
import { ReadingMails } from './reading-mails.js';
import { TellReading } from './tell-reading.js';

const OVER: Readonly<Record<'finish' | 'cancel', LocalizedText>> = {
  finish: { en: 'The group finished earlier.', de: 'Die Gruppe war vorher fertig.' }, cancel: { en: 'The group was cancelled.', de: 'Die Gruppe wurde abgesagt.' },
};

/** Moves groups and sessions along their arrows: rows, events, calendars, what others may know. Callers hold the group. */
@Injectable()
export class GroupSteps {
  constructor(
    private readonly groups: ReadingGroupStore,
    private readonly members: ReadingMemberStore,
    private readonly sessions: ReadingSessionStore,
    private readonly events: ReadingEventStore,
    private readonly calendar: ReadingCalendar,
    private readonly mails: ReadingMails,
    private readonly telling: TellReading,
    private readonly logbook: Logbook,
  ) {}

  async move(tx: Tx, ctx: Ctx, group: StoredGroup, action: GroupAction): Promise<Result<StoredGroup, NotNow>> {
    const next = follow(GROUP_LIFECYCLE, group.state, action);
    if (!next.ok) return err(notNow('group', group.state, allowedActions(GROUP_LIFECYCLE, group.state)));
    if (action === 'finish' || action === 'cancel') await this.skipRest(tx, ctx, group, OVER[action][localeOf(ctx)]);
    await this.groups.moveTo(tx, ctx, group.groupId, next.value);
    await this.events.append(tx, ctx, group, { action, state: next.value });
    await this.logbook.audit(tx, ctx, 'reading-group.moved', { groupId: group.groupId, state: next.value });
    const moved = { ...group, state: next.value };
    if (action === 'begin') await this.telling.began(tx, ctx, moved);
    if (action === 'resume') await this.telling.finished(tx, ctx, moved, true);
    if (action === 'finish') {
      await this.telling.finished(tx, ctx, moved);
      await this.mails.finished(tx, ctx, moved, await this.members.ids(tx, group.groupId, ['member', 'follower']));
    }
    return ok(moved);
  }

  /** Says what became of a session. A living group without its first session behind it begins with it. */
  async moveSession(tx: Tx, ctx: Ctx, group: StoredGroup, session: StoredSession, action: SessionAction, reason: string | null): Promise<Result<StoredGroup, NotNow>> {
    const next = follow(SESSION_LIFECYCLE, session.state, action);
    if (!next.ok) return err(notNow('session', session.state, allowedActions(SESSION_LIFECYCLE, session.state)));
    await this.sessions.moveTo(tx, ctx, session.sessionId, next.value, reason);
    await this.events.append(tx, ctx, session, { action, state: next.value });
    if (action === 'skip') await this.calendar.remove(tx, ctx, [session], await this.members.ids(tx, group.groupId, ['member']));
    return action === 'hold' && group.state === 'planned' ? this.move(tx, ctx, group, 'begin') : ok(group);
  }

  /** Puts the sessions of a living group into its members' calendars, or takes them out. */
  async show(tx: Tx, ctx: Ctx, group: StoredGroup, isShown: boolean): Promise<void> {
    const [sessions, people] = [await this.sessions.ofGroups(tx, [group.groupId]), await this.members.ids(tx, group.groupId, ['member'])];
    if (isShown && ALIVE.has(group.state)) await this.calendar.put(tx, ctx, group, sessions, people);
    else await this.calendar.remove(tx, ctx, sessions, people);
    await this.groups.markInCalendar(tx, ctx, group.groupId, isShown);
  }

  private async skipRest(tx: Tx, ctx: Ctx, group: StoredGroup, reason: string): Promise<void> {
    for (const session of await this.sessions.ofGroups(tx, [group.groupId])) {
      if (session.state === 'planned') await this.moveSession(tx, ctx, group, session, 'skip', reason);
    }
  }
}
