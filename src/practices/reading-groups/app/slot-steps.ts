import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { withoutPerson, type PresenterSlot } from '../domain/presenter-slot.js';
import type { StoredGroup, StoredSession } from '../domain/reading-group.js';
import { ReadingEventStore } from '../persistence/reading-event.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { ReadingMails } from './reading-mails.js';

/** Changes who presents: the row, the event, and who has to know. Callers hold the group. */
@Injectable()
export class SlotSteps {
  constructor(
    private readonly sessions: ReadingSessionStore,
    private readonly events: ReadingEventStore,
    private readonly mails: ReadingMails,
  ) {}

  async put(tx: Tx, ctx: Ctx, group: StoredGroup, session: StoredSession, slot: PresenterSlot, action: string, by: PersonId | null): Promise<void> {
    await this.sessions.putSlot(tx, ctx, session.sessionId, slot);
    await this.events.append(tx, ctx, { groupId: group.groupId, sessionId: session.sessionId }, { action, state: slot.slot });
    if (slot.slot === session.slot) return;
    const changed = { ...session, ...slot };
    if (slot.slot === 'backup-called') await this.mails.backupCalled(tx, ctx, group, changed);
    if (slot.slot === 'open') await this.mails.placeOpen(tx, ctx, group, changed, by);
  }

  /** Takes somebody out of what they promised from now on. */
  async withdraw(tx: Tx, ctx: Ctx, group: StoredGroup, sessions: readonly StoredSession[], person: PersonId): Promise<void> {
    for (const session of sessions) {
      const isTheirs = session.presenterId === person || session.backupId === person;
      if (isTheirs && session.state === 'planned' && session.from > ctx.now) await this.put(tx, ctx, group, session, withoutPerson(session, person), 'leave', person);
    }
  }
}
