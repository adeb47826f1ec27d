import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CreateOrganization } from '../../directory/app/create-organization.js';
import type { OrganizationDraft } from '../../directory/domain/organization.js';
import type { SetUpError } from '../domain/set-up.errors.js';
import { InstallationStore } from '../persistence/installation.store.js';
import { CODES_PER_NETWORK, takeTries } from './limits.js';
import { Sessions } from './sessions.js';
import { SetUpCodes } from './set-up-codes.js';

export interface Browser {
  readonly network: string;
  readonly userAgent: string | undefined;
}

/** The first organization and its first admin, who is signed in at once. The code goes in the same transaction. */
@Injectable()
export class SetUpOrganization {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limiter: RateLimiter,
    private readonly codes: SetUpCodes,
    private readonly installation: InstallationStore,
    private readonly createOrganization: CreateOrganization,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the value of the session's cookie. */
  async execute(ctx: Ctx, code: string, draft: OrganizationDraft, browser: Browser): Promise<Result<string, SetUpError>> {
    const tries = await takeTries(this.limiter, ctx.now, [[CODES_PER_NETWORK, browser.network]]);
    if (!tries.ok) return tries;
    const there: Ctx = { ...ctx, actor: { kind: 'system', job: 'set-up' }, organization: this.createOrganization.newId() };
    return this.uow.run<string, SetUpError>(there, async (tx) => {
      await this.installation.lockSetUp(tx);
      if (await this.installation.hasOwnOrganization(tx)) return err({ kind: 'already-set-up' });
      if (!(await this.codes.isValid(tx, code))) return err({ kind: 'wrong-code' });
      const created = await this.createOrganization.execute(tx, there, draft);
      if (!created.ok) return err({ kind: 'draft-invalid', problems: created.error });
      await this.codes.spendAll(tx);
      return ok(await this.sessions.start(tx, there, created.value.adminId, browser.userAgent));
    });
  }
}
