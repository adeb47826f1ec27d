import { Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import { parseId, type SessionId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { SessionStore } from '../persistence/session.store.js';

/** No session of this person has that id. */
export interface NoSuchSession {
  readonly kind: 'no-such-session';
}

/** Ends one of the person's own sessions, this browser's (signing out) or another's (revoking). Sockets close with it. */
@Injectable()
export class EndSession {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: SessionStore,
    private readonly live: LiveChannel,
  ) {}

  async execute(ctx: Ctx, actor: PersonActor, sessionId: string): Promise<Result<null, NoSuchSession>> {
    const id = parseId<SessionId>(sessionId);
    if (id === undefined) return err({ kind: 'no-such-session' });
    return this.uow.run(ctx, async (tx) => {
      if (!(await this.store.delete(tx, actor.personId, id))) return err({ kind: 'no-such-session' });
      await accessChanged(this.live, tx, ctx.organization, [actor.personId]);
      return ok(null);
    });
  }
}
