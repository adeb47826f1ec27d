import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { deviceLabel } from '../domain/device-label.js';
import { formatBearer, newSecret } from '../domain/secret.js';
import { SessionStore } from '../persistence/session.store.js';
import { secretHash } from './secret-hash.js';

/** Starts sessions: the only maker of what a session cookie carries. */
@Injectable()
export class Sessions {
  constructor(
    private readonly store: SessionStore,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** A new session of the person in the context's organization. Gives the cookie's value, which is stored nowhere. */
  async start(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, personId: PersonId, userAgent: string | undefined): Promise<string> {
    const secret = newSecret(this.random);
    await this.store.insert(tx, ctx, { personId, tokenHash: secretHash(secret), deviceLabel: deviceLabel(userAgent) });
    return formatBearer({ organization: ctx.organization, secret });
  }
}
