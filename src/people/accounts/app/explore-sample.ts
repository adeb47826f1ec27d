import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { RateLimiter } from '../../../platform/access/rate-limiter.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ExploreSampleError, SampleUnready } from '../domain/set-up.errors.js';
import { InstallationStore } from '../persistence/installation.store.js';
import { firstOfRole, type SampleRole } from '../persistence/sample-people.query.js';
import { CODES_PER_NETWORK, takeTries } from './limits.js';
import { Sessions } from './sessions.js';
import { SetUpCodes } from './set-up-codes.js';
import type { Browser } from './set-up-organization.js';

/** Signs in to the sample organization as somebody typical of a role. The code stays: one looks around before setting up. */
@Injectable()
export class ExploreSample {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly limiter: RateLimiter,
    private readonly codes: SetUpCodes,
    private readonly installation: InstallationStore,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the value of the session's cookie. */
  async execute(ctx: Pick<Ctx, 'now'>, code: string, role: SampleRole, browser: Browser): Promise<Result<string, ExploreSampleError>> {
    const tries = await takeTries(this.limiter, ctx.now, [[CODES_PER_NETWORK, browser.network]]);
    if (!tries.ok) return tries;
    const isValid = await this.uow.runInstallation(async (tx) => ok(await this.codes.isValid(tx, code)));
    if (!isValid.ok || !isValid.value) return err({ kind: 'wrong-code' });
    return this.signIn(ctx, role, browser.userAgent);
  }

  /** The same without a code, for whoever has proved in another way that they may look around. */
  async signIn(ctx: Pick<Ctx, 'now'>, role: SampleRole, userAgent: string | undefined): Promise<Result<string, SampleUnready>> {
    const sample = await this.uow.runInstallation(async (tx) => {
      const [organizations, progress] = [await this.installation.organizations(tx), await this.installation.sampleProgress(tx)];
      const organization = organizations.find(({ isSample }) => isSample)?.organizationId;
      return organization !== undefined && progress?.ready ? ok(organization) : err<SampleUnready>({ kind: 'sample-unready' });
    });
    if (!sample.ok) return sample;
    const there = { organization: sample.value, now: ctx.now };
    return this.uow.run<string, SampleUnready>(there, async (tx) => {
      const personId = await firstOfRole(tx, role);
      return personId === undefined ? err({ kind: 'sample-unready' }) : ok(await this.sessions.start(tx, there, personId, userAgent));
    });
  }
}
