import { Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { ApiTokenStore, type StoredApiToken } from '../persistence/api-token.store.js';

/** No token of this person has that id. */
export interface NoSuchApiToken {
  readonly kind: 'no-such-api-token';
}

@Injectable()
export class RevokeApiToken {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ApiTokenStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
  ) {}

  /** Gives the tokens that are left. */
  async execute(ctx: Ctx, actor: PersonActor, tokenId: string): Promise<Result<StoredApiToken[], NoSuchApiToken>> {
    const id = parseId(tokenId);
    if (id === undefined) return err({ kind: 'no-such-api-token' });
    return this.uow.run<StoredApiToken[], NoSuchApiToken>(ctx, async (tx) => {
      if (!(await this.store.delete(tx, actor.personId, id))) return err({ kind: 'no-such-api-token' });
      await this.logbook.audit(tx, ctx, 'api-token.revoked', { tokenId: id });
      await accessChanged(this.live, tx, ctx.organization, [actor.personId]);
      return ok(await this.store.ofPerson(tx, actor.personId));
    });
  }
}
