import { Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { dayOf, oldestLivingUse } from '../domain/session.js';
import { SessionStore, type StoredSession } from '../persistence/session.store.js';
import { LastUse } from './last-use.js';

/** The living sessions of whoever asks, with today's uses that are not written yet. */
@Injectable()
export class ListSessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: SessionStore,
    private readonly lastUse: LastUse,
  ) {}

  async list(ctx: Ctx, actor: PersonActor): Promise<StoredSession[]> {
    const today = dayOf(ctx.now);
    const sessions = await this.uow.read(ctx, (tx) => this.store.ofPerson(tx, actor.personId, oldestLivingUse(today)));
    return sessions
      .map((session) => (this.lastUse.wasUsedToday(ctx.organization, session.id, today) ? { ...session, lastUsedOn: today } : session))
      .sort((a, b) => (a.lastUsedOn < b.lastUsedOn ? 1 : a.lastUsedOn > b.lastUsedOn ? -1 : 0));
  }
}
