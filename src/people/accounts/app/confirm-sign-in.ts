import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { parseBearer } from '../domain/secret.js';
import type { ConfirmSignInError } from '../domain/sign-in.errors.js';
import { SessionStore } from '../persistence/session.store.js';
import { SignInLinkStore } from '../persistence/sign-in-link.store.js';
import { CONFIRMATIONS_PER_NETWORK, takeTries } from './limits.js';
import { SampleLinks } from './sample-links.js';
import { secretHash } from './secret-hash.js';
import { Sessions } from './sessions.js';

/**
 * Changes a sign-in link for a session. The link is gone in the same transaction (those to the sample stay as long as the process); a session of
 * the same browser is replaced.
 */
@Injectable()
export class ConfirmSignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limiter: RateLimiter,
    private readonly links: SignInLinkStore,
    private readonly sampleLinks: SampleLinks,
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
  ) {}

  /** Gives the value of the session's cookie. */
  async execute(ctx: Ctx, token: string, browser: { readonly network: string; readonly userAgent: string | undefined }): Promise<Result<string, ConfirmSignInError>> {
    const tries = await takeTries(this.limiter, ctx.now, [[CONFIRMATIONS_PER_NETWORK, browser.network]]);
    if (!tries.ok) return tries;
    const bearer = parseBearer(token.trim());
    if (bearer === undefined) return err({ kind: 'link-invalid' });
    const { organization } = bearer;
    return this.uow.run({ organization }, async (tx) => {
      const visited = this.sampleLinks.find(organization, bearer.secret);
      const link = visited ? await this.links.living(tx, visited, ctx.now) : await this.links.take(tx, secretHash(bearer.secret), ctx.now);
      if (link === undefined) return err({ kind: 'link-invalid' });
      if (ctx.actor.kind === 'person' && ctx.organization === organization) await this.store.delete(tx, ctx.actor.personId, ctx.actor.sessionId);
      return ok(await this.sessions.start(tx, { organization, now: ctx.now }, link.personId, browser.userAgent));
    });
  }
}
